import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { metThenSpoke } from "./met-then-spoke";

const HERE = { content: { scenes: [{ path: "agenda[t]" }] } } as unknown as Discourse;

const joined = (met: string, spoke: string, item = "t"): string | undefined => {
  const both = metThenSpoke(
    HERE,
    line("agenda[t]", plain(met)),
    line(`agenda[${item}].remarks[a]`, plain(spoke)),
  );
  return both && textOf(both.words);
};

describe("a meeting of which only the two sides are known", () => {
  it("is the setting of what either of them said there", () => {
    expect(joined("安例一行与博例座谈", "博例表示，港口愿扩建码头")).toBe(
      "博例与安例一行座谈时表示，港口愿扩建码头",
    );
    expect(joined("安例一行与会长博例交流", "安例介绍了航线")).toBe("安例与会长博例交流时介绍了航线");
  });

  it("introduces the host as the speaker, at the place of the meeting", () => {
    expect(joined("在湖滨船厂，代表团与副总经理博例会谈", "博例介绍了造船情况")).toBe(
      "在湖滨船厂，副总经理博例与代表团会谈时介绍了造船情况",
    );
  });

  it("keeps its sentence where more is said of it, or somebody else speaks", () => {
    expect(joined("安例与博例就航线座谈", "博例表示欢迎")).toBeUndefined();
    expect(joined("安例与博例、陈样座谈", "陈样表示欢迎")).toBeUndefined();
    expect(joined("安例与博例座谈", "陈样表示欢迎")).toBeUndefined();
    expect(joined("安例与博例座谈", "博例一行表示感谢")).toBeUndefined();
    expect(joined("安例与博例座谈", "博例表示欢迎", "s")).toBeUndefined();
  });
});
