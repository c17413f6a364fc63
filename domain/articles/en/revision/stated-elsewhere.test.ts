import { expect, it } from "vitest";
import { type Line, line, linesOf, paragraph } from "../../compose";
import { mentioning, plain, say, textOf } from "../../phrase";
import { withoutStatedElsewhere } from "./stated-elsewhere";

const lead = paragraph("lead", [line("lead", plain("Lee received a delegation from Reed in Oakham"))]);
const textsOf = (...lines: Line[]): string[] =>
  withoutStatedElsewhere([...lead, ...paragraph("agenda", lines)])
    .slice(1)
    .flatMap(linesOf)
    .map(({ words }) => textOf(words));

it("leaves out who attended what a result states, with its number", () => {
  const there = line("agenda[b]", plain("representatives of 19 companies attended business meetings"));
  const result = (words: string): Line => line("outcomes[o]", plain(words));
  const held = "250 business meetings were held between the 19 companies and their partners";
  expect(textsOf(result(held), there)).toEqual([held.replace("the 19", "19")]);
  expect(textsOf(result("250 contracts were signed"), there)).toHaveLength(2);
});

it("calls what was presented to whom a presentation", () => {
  const given = line("outcomes[g]", plain("members of the club presented the school with 200 books"));
  const there = say`${mentioning(plain("Ray"), "ray")} then attended the presentation of books to the school`;
  expect(textsOf(given, line("agenda[g]", there))[1]).toBe("the presentation was attended by Ray");
  expect(textsOf(line("agenda[g]", there))[0]).toContain("of books to the school");
});

it("keeps what the next sentence goes on from", () => {
  const greeted = say`${mentioning(plain("Lee"), "lee")} welcomed the guests`;
  const received = say`the guests were received by ${mentioning(plain("Lee"), "lee")}`;
  const lines = [line("agenda[t]", received), line("agenda[t].remarks[r]", greeted)];
  expect(textsOf(...lines)).toHaveLength(1);
  expect(textsOf(...lines, line("agenda[t].remarks[s]", plain("he praised the port")))).toHaveLength(3);
});
