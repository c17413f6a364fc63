import { expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { en, personOf, said } from "../en/whole-articles/lake-town.test-data";
import { contentOf } from "./of-record";

// An invented meeting of the director of an office with guests of other organizations.

const guest = { side: "guest" };
const leadersOf = (speakers: readonly string[]): readonly string[] =>
  contentOf({
    format: FORMAT,
    status: "held",
    when: { start: "2024-03-05" },
    kind: "meeting",
    title: en("Director meets guests from the lakes"),
    participants: [
      personOf("a", "Ann Lee", "director", "Reed Office", { side: "host" }),
      personOf("b", "Bob Roe", "president", "Mill Guild", guest),
      personOf("c", "Cara Poe", "chair", "Boat Club", guest),
      personOf("d", "Dan Fox", "secretary", "Mill Guild", guest),
      personOf("e", "Eva Ray", "treasurer", "Boat Club", guest),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        remarks: speakers.map((key) => said(key, "hope", `rye of ${key} would grow`)),
      },
    ],
  } as unknown as DraftRecord).relations.party.leaders;

it("are the first guests of several organizations who each spoke", () => {
  expect(leadersOf(["b", "c"])).toEqual(["b", "c"]);
});

it("are not known where only one guest spoke, or another one than the first of an organization", () => {
  expect(leadersOf(["b"])).toEqual([]);
  expect(leadersOf(["b", "d"])).toEqual([]);
  expect(leadersOf(["b", "e"])).toEqual([]);
});

const guestsOf = (title: string, more: object = {}): readonly string[] =>
  contentOf({
    format: FORMAT,
    status: "held",
    when: { start: "2024-03-05" },
    kind: "reception",
    title: en(title),
    participants: [
      personOf("a", "Ann Lee", "Mayor of Reed", "Reed Council", { side: "host", roles: ["receiver"] }),
      personOf("b", "Bob Roe", "Ambassador", "Norland Embassy", guest),
      personOf("c", "Cara Poe", "Counsellor", "Norland Embassy", { ...guest, ...more }),
    ],
    agenda: [{ key: "t", activity: "talks", topics: [en("boats")] }],
  } as unknown as DraftRecord).relations.party.leaders;

it("are the one guest of whom the title says that they came, or were received", () => {
  expect(guestsOf("Norland Ambassador calls on Mayor")).toEqual(["b"]);
  expect(guestsOf("Mayor receives Bob Roe at Town Hall")).toEqual(["b"]);
  expect(guestsOf("Norland Ambassador and Counsellor call on Mayor")).toEqual([]);
  expect(guestsOf("Mayor receives Norland delegation")).toEqual([]);
  expect(guestsOf("Mayor receives Norland Ambassador with Poe")).toEqual([]);
  expect(guestsOf("Counsellor calls on Mayor")).toEqual([]);
});

it("are no guest whose post the host of the title holds too", () => {
  const host = { side: "host", roles: ["receiver"] };
  const leadersAt = (title: string): readonly string[] =>
    contentOf({
      format: FORMAT,
      status: "held",
      when: { start: "2024-03-05" },
      kind: "reception",
      title: en(title),
      participants: [
        personOf("a", "Ann Lee", "President", "Reed Council", host),
        personOf("b", "Bob Roe", "President", "Lake Guild", guest),
        personOf("c", "Cara Poe", "Secretary", "Lake Guild", guest),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [en("boats")] }],
    } as unknown as DraftRecord).relations.party.leaders;
  expect(leadersAt("Council President meets Guild members")).toEqual([]);
  expect(leadersAt("Council President meets President Roe")).toEqual(["b"]);
});
