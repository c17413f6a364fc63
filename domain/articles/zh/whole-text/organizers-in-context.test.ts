import { expect, it } from "vitest";
import { withOrganizersOfContext } from "./organizers-in-context";
import { paragraph, said, textsOf } from "./paragraphs.test-data";

it("names the organizers of an item once, where the next sentence of context does", () => {
  const act = said("agenda[a]", "代表团出席了湖滨论坛，活动由云雀网承办，松山银行赞助");
  const fact = said("background[0].zh", "湖滨论坛由云雀网主办、松山银行资助");
  const other = said("background[0].zh", "湖滨论坛由云雀网主办");
  expect(textsOf([withOrganizersOfContext(paragraph("agenda", act, fact))])).toEqual([
    "代表团出席了湖滨论坛。湖滨论坛由云雀网主办、松山银行资助",
  ]);
  const kept = [paragraph("agenda", act, other)];
  expect(textsOf(kept.map(withOrganizersOfContext))).toEqual(textsOf(kept));
});
