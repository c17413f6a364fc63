import { expect, it } from "vitest";
import { withAgreedBesideTalks } from "./agreed-beside-talks";
import { paragraph, said, textsOf } from "./paragraphs.test-data";

const text = (...sentences: readonly string[]): string =>
  textsOf(
    withAgreedBesideTalks([paragraph("agenda", ...sentences.map((one, at) => said(`a${at}`, one)))]),
  ).join();

it("has what talks led to before those who were also there", () => {
  const agreed = "双方就联合培养达成了共识";
  expect(text("安例与校长白样座谈，就联合培养进行了交流，副校长莫常参加", agreed)).toBe(
    "安例与校长白样座谈，就联合培养进行了交流，达成了共识。副校长莫常参加座谈",
  );
  expect(text("安例与校长白样座谈，白样介绍了学校情况，副校长莫常参加", agreed)).toBe(
    `安例与校长白样座谈，白样介绍了学校情况。${agreed}。副校长莫常参加座谈`,
  );
  expect(text("安例与校长白样会谈", "副校长莫常参加会谈", agreed)).toBe(
    `安例与校长白样会谈。${agreed}。副校长莫常参加会谈`,
  );
});

it("keeps the order of other results and other lists", () => {
  for (const sentences of [
    ["安例与校长白样座谈，副校长莫常参加", "双方互赠礼物"],
    ["安例参观了船坞，副校长莫常参加", "双方达成了共识"],
  ])
    expect(text(...sentences)).toBe(sentences.join("。"));
});
