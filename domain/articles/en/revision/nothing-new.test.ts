import { expect, it } from "vitest";
import { paragraphOf, textsIn } from "../../final-checks/lines.test-data";
import { withoutRestatements } from "./nothing-new";

const after = (...lines: readonly (readonly [id: string, text: string, ...paths: string[]])[]): string[] =>
  textsIn(withoutRestatements([paragraphOf(...lines)]));

const NEWS = ["lead", "{lee: Lee} visited the Lake Works"] as const;

it("leaves out a reception that talks imply", () => {
  const talks =
    "before the dinner, {ray: Ray} and {day: Day} held talks with {lee: Lee} and heads of departments";
  expect(after(NEWS, ["receive", "{lee: Lee} received {ray: Ray}"], ["agenda[t]", talks])).toHaveLength(2);
  // Talks do not follow from a reception, and others were received.
  expect(
    after(
      NEWS,
      ["agenda[t]", "{lee: Lee} held talks with {ray: Ray}"],
      ["receive", "{ray: Ray} and the other guests were received at the gate by {lee: Lee}"],
    ),
  ).toHaveLength(3);
  expect(after(NEWS, ["receive", "{lee: Lee} received {bo: Bo}"], ["agenda[t]", talks])).toHaveLength(3);
});

it("keeps who organized what others attended or held", () => {
  const held = ["agenda[t]", "{lee: Lee} held talks in the Logan Hall of the Lake Office"] as const;
  expect(after(NEWS, held, ["agenda[t].by", "the talks were organized by the Lake Office"])).toHaveLength(3);
  expect(after(NEWS, held, ["agenda[t].by", "the talks were hosted by the Lake Office"])).toHaveLength(3);
});

it("leaves out a signing that the news reports, at the talks too", () => {
  const signed = "the Lake Works and Reed Bank signed a memorandum of cooperation on May 3";
  expect(
    after(["lead", signed], ["agenda[t].signed", "the memorandum was signed at the talks"]),
  ).toHaveLength(1);
  for (const own of [
    "the memorandum was signed on May 4",
    "the memorandum was signed at the second stop",
    "the memorandum with Oak Bank was signed",
    "the memorandum was not signed at the talks",
    "a memorandum was also signed",
    "the memorandum will be signed at the talks",
    "the memorandum was signed after the talks",
    "the memorandum was signed by {lee: Lee}",
    "the charter was signed at the talks",
  ])
    expect(after(["lead", signed], ["agenda[t].signed", own]), own).toHaveLength(2);
});

it("keeps a day that is only the end of a longer time", () => {
  const visit = "the Lake Works and Reed Bank signed a charter during a visit from May 3 to 5";
  expect(after(["lead", visit], ["agreements[c]", "the charter was signed on May 3"])).toHaveLength(2);
});

it("keeps what another sentence has in other relations", () => {
  const lead =
    "a delegation visited Reedham to pool resources for industrial development and the start of projects";
  expect(
    after(["lead", lead], ["agenda[a]", "the delegation toured an industrial project in Reedham"]),
  ).toHaveLength(2);
  expect(
    after(
      NEWS,
      ["agenda[a]", "{ray: Ray} handed over the boats to {lee: Lee} at the quay"],
      ["agenda[b]", "{lee: Lee} handed over the boats to {ray: Ray}"],
    ),
  ).toHaveLength(3);
});

it("keeps the acts of different items and documents apart", () => {
  const first = "{lee: Lee} met {ray: Ray} at the Lake Works in the morning";
  expect(after(NEWS, ["agenda[a]", first], ["agenda[b]", "{lee: Lee} met {ray: Ray}"])).toHaveLength(3);
  expect(
    after(
      NEWS,
      ["agreements[a]", "the Lake Works and Reed Bank signed a charter on boats"],
      ["agreements[b]", "the Lake Works and Reed Bank signed a charter"],
    ),
  ).toHaveLength(3);
});

it("keeps who signed for a party whose signing the news reports", () => {
  const lead = "the Lake Works signed leases with two banks during a visit led by {lee: Lee}";
  expect(
    after(["lead", lead], ["agreements[a]", "{lee: Lee} signed leases for the Lake Works"]),
  ).toHaveLength(2);
});

it("keeps what was done beside what is only planned", () => {
  const plan =
    "the Lake Works and Reed Bank will meet on the day on which a memorandum of cooperation is to be signed";
  expect(after(["lead", plan], ["agenda[t].signed", "the memorandum was signed at the talks"])).toHaveLength(
    2,
  );
});

it("keeps introductions, words, and sentences that the next one goes on from", () => {
  const talks = "{ray: Ray} held talks with {lee: Lee} and heads of departments";
  expect(after(NEWS, ["receive", "{lee+: Ann Lee} received {ray: Ray}"], ["agenda[t]", talks])).toHaveLength(
    3,
  );
  expect(
    after(
      NEWS,
      ["agenda[t]", talks],
      ["receive", "{lee: Lee} received {ray: Ray}"],
      ["agenda[t]", "it was a first"],
    ),
  ).toHaveLength(4);
  expect(
    after(NEWS, [
      "agenda[t].remarks[r].points[0].en",
      "{lee: Lee} said that {ray: Ray} visited the Lake Works",
    ]),
  ).toHaveLength(2);
});

it("leaves out what somebody described if the news says so as the purpose", () => {
  const lead =
    "{lee: Lee} visited Reed Bank to present updates on the lake economy and on investment opportunities";
  const outlined = "at a courtesy meeting, {lee: Lee} outlined the lake economy and investment opportunities";
  expect(after(["lead", lead], ["agenda[a].remarks[r1]", outlined])).toHaveLength(1);
  expect(
    after(["lead", lead], ["agenda[a].remarks[r1]", `${outlined} and said that they grow`]),
  ).toHaveLength(2);
  expect(
    after(["lead", lead], ["agenda[a].remarks[r1]", "{ray: Ray} outlined investment opportunities"]),
  ).toHaveLength(2);
});

it("leaves out that representatives were present if the others met them", () => {
  const met = ["agenda[d]", "the participants held a session with overseas boat clubs"] as const;
  const there = "{reps+: representatives of overseas boat clubs} were also present";
  expect(after(NEWS, met, ["people.reps", there, "agenda[d].people"])).toHaveLength(2);
  expect(after(NEWS, met, ["people.reps", there, "agenda[other].people"])).toHaveLength(3);
  expect(
    after(NEWS, met, [
      "people.reps",
      "{reps+: representatives of lake boat clubs} were also present",
      "agenda[d].people",
    ]),
  ).toHaveLength(3);
});

it("does not say in words without any detail that somebody attended a second item of a kind", () => {
  const first = "in the morning, {lee: Lee} and {ray: Ray} attended the talks on boats";
  const again = "{lee: Lee} also attended the talks";
  expect(after(NEWS, ["agenda[a]", first], ["agenda[b].people", again])).toHaveLength(2);
  for (const own of ["{bo: Bo} also attended the talks", "{lee: Lee} attended the talks on nets"])
    expect(after(NEWS, ["agenda[a]", first], ["agenda[b].people", own]), own).toHaveLength(3);
});

it("leaves out that those came for whom an occasion was", () => {
  const lead = "the guild held a dinner to let {ray: Ray} meet the boat building community in Reedham";
  const lecture = "in a lecture to the students, {ray: Ray} spoke on nets";
  const came = "members of the boat building community in Reedham";
  const pupils = ["people.s", "{s: students of the college} attended the lecture"] as const;
  expect(after(["lead", lead], ["people.g", `{g: ${came}} also attended the event`])).toHaveLength(1);
  const there = ["lead", "{lee: Lee} visited Reed College"] as const;
  expect(after(there, ["agenda[a].remarks[r]", lecture], pupils)).toHaveLength(2);
  // Elsewhere they are not known to be those of the college.
  expect(after(NEWS, ["agenda[a].remarks[r]", lecture], pupils)).toHaveLength(3);
  expect(after(NEWS, ["agenda[a]", "{ray: Ray} spoke on nets in a lecture"], pupils)).toHaveLength(3);
  expect(
    after(NEWS, ["agenda[a]", lecture], ["people.s", "{s: 30 students of the college} attended the lecture"]),
  ).toHaveLength(3);
});
