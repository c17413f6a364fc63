import { expect, it } from "vitest";
import { paragraph, said, textsOf } from "./paragraphs.test-data";
import { withPlainOccasions } from "./plain-occasions";

const revised = (text: string): string =>
  textsOf(withPlainOccasions([paragraph("agenda", said("agenda[a]", text))])).join("");

it("has one occasion in front of a sentence", () => {
  expect(revised("仪式后，座谈交流中，白样对安例一行表示欢迎")).toBe(
    "在仪式后的座谈交流中，白样对安例一行表示欢迎",
  );
  expect(revised("当晚，庆祝晚宴上，安例、白样致辞")).toBe("在当晚的庆祝晚宴上，安例、白样致辞");
  expect(revised("当日下午，在湖滨港，安例参观了码头")).toBe("当日下午，在湖滨港，安例参观了码头");
  expect(revised("会谈前，安例参观了港口")).toBe("会谈前，安例参观了港口");
});

it("has no occasion that repeats the verb", () => {
  expect(revised("在工作汇报环节，港口负责人汇报了建设情况")).toBe("港口负责人汇报了建设情况");
  expect(revised("在推介环节，港口负责人介绍了建设情况")).toBe("在推介环节，港口负责人介绍了建设情况");
  const titled = "在项目介绍会上，港口负责人介绍了建设情况";
  expect(revised(titled)).toBe(titled);
});

it("has no part of a programme whose title it says again", () => {
  expect(revised("在续签友好协议书环节，安例和博例代表双方续签友好协议书")).toBe(
    "安例和博例代表双方续签友好协议书",
  );
  expect(revised("在规划发布环节，活动发布了湖滨港口规划")).toBe("活动发布了湖滨港口规划");
  expect(revised("在讨论表决环节，会员代表一致同意成立联盟")).toBe("经讨论表决，会员代表一致同意成立联盟");
  for (const text of [
    "在方案审议环节，安例通过视频介绍了方案",
    "在项目签约环节，安例表示，港口去年签约了三个项目",
  ])
    expect(revised(text)).toBe(text);
  const other = "在项目签约环节，安例介绍了港口的规划";
  expect(revised(other)).toBe(other);
});

it("has an act of the speaker without a reporting verb", () => {
  expect(revised("安例、博例表示，他们向湖滨致以良好祝愿，希望双方加强合作")).toBe(
    "安例、博例向湖滨致以良好祝愿，希望双方加强合作",
  );
  expect(revised("安例表示，自己1992年来过湖滨")).toBe("安例表示，自己1992年来过湖滨");
});
