import { expect, it } from "vitest";
import { isParagraph, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withPlainPurposes } from "./plain-purposes";

const first = (words: string): string => {
  const [block] = withPlainPurposes([
    { type: "paragraph", part: "lead", lines: [line("a", plain(words))], keys: [] },
  ]);
  return block && isParagraph(block) ? block.lines.map((one) => textOf(one.words)).join("。") : "";
};

it("states what a visit was for without 以", () => {
  expect(first("安例一行访问湖滨，以推进两地合作")).toBe("安例一行访问湖滨，推进两地合作");
  expect(first("安例一行访问湖滨商会，以进行会务工作交流")).toBe("安例一行访问湖滨商会，进行会务工作交流");
  expect(first("安例率团到访湖滨商会，以介绍云溪市情况，探讨合作方向")).toBe(
    "安例率团到访湖滨商会，介绍云溪市情况，探讨合作方向",
  );
});

it("keeps 以 behind another clause", () => {
  for (const kept of [
    "安例一行赴湖滨考察，为期一周，以推动两地合作",
    "双方签署协议，以推动两地合作",
    "安例一行到访湖滨医院，以加强国际合作，分享医学经验，双方签订协议",
  ])
    expect(first(kept)).toBe(kept);
});

it("marks a purpose that would read as a result or hang on the visit", () => {
  expect(first("安例一行到访湖滨商会，以促成两地企业合作")).toBe(
    "安例一行到访湖滨商会，旨在促成两地企业合作",
  );
  expect(first("安例一行到湖滨参观考察，以搭建国际平台，促进经贸合作")).toBe(
    "安例一行到湖滨参观考察，旨在搭建国际平台，促进经贸合作",
  );
  expect(first("安例一行访问湖滨，以“创新”为主题座谈")).toBe("安例一行访问湖滨，以“创新”为主题座谈");
});

it("replaces an act with a purpose that says it again", () => {
  expect(first("董事长安例向湖滨医院捐赠8万元，以捐赠8万元现金用于救灾，院长白样接受捐赠")).toBe(
    "董事长安例向湖滨医院捐赠8万元现金用于救灾，院长白样接受捐赠",
  );
});

it("states the act of a visit once", () => {
  expect(first("安例率团到湖滨考察，围绕茶业发展开展考察座谈，促进合作")).toBe(
    "安例率团到湖滨考察，围绕茶业发展开展座谈，促进合作",
  );
});
