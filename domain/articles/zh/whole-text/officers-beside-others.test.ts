import { expect, it } from "vitest";
import { withOfficersOfOwn } from "./officers-beside-others";
import { saidAfter } from "./officers-of-societies.test-data";

it("names the organization of an officer beside the honours of another", () => {
  const honoured = (text: string): string => saidAfter(withOfficersOfOwn, "outcomes[o]", text);
  expect(honoured("安例、秘书长白样获云雀学会名誉会员称号")).toBe(
    "安例、云溪学会秘书长白样获云雀学会名誉会员称号",
  );
  expect(honoured("在授予仪式上，主席安例、秘书长白样获云雀学会名誉会员称号")).toBe(
    "在授予仪式上，云溪学会主席安例、秘书长白样获云雀学会名誉会员称号",
  );
  for (const clear of [
    "云溪学会主席安例、秘书长白样获云雀学会名誉会员称号",
    "安例、秘书长白样获名誉会员称号",
  ])
    expect(honoured(clear)).toBe(clear);
});
