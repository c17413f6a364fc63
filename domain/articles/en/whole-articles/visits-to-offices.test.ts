import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "./lake-town.test-data";

const university = { name: en("Lakeside University"), the: false, kind: "university" as const };
const rector = {
  key: "ann",
  person: { name: en("Ann Exemplar") },
  posts: [{ organization: university, title: en("Rector") }],
  side: "host",
  roles: ["receiver"],
};
const envoys = [
  {
    key: "bo",
    person: { name: en("Bo Sample"), later: en("Sample"), pronoun: "he" },
    posts: [{ title: en("Ambassador of Norland to Ostland") }],
    side: "guest",
    roles: ["head"],
  },
  {
    key: "cy",
    person: { name: en("Cy Muster") },
    posts: [{ title: en("Cultural Counsellor of Norland") }],
    side: "guest",
  },
];

const reception = (more: object): DraftRecord =>
  ({
    format: FORMAT,
    kind: "reception",
    status: "held",
    title: en("Norland to fund more places for Ostland students"),
    when: { start: "2024-03-05" },
    city: en("Lakeside"),
    venue: { name: en("office of the Rector"), the: true, organization: university },
    participants: [rector, ...envoys],
    agenda: [{ key: "t", activity: "talks", topics: [en("student exchange")] }],
    ...more,
  }) as unknown as DraftRecord;

describe("two visitors received in the office of a head", () => {
  it("visit the organization, not the office", () => {
    const text = faultlessText(reception({}), "en");
    expect(text).toContain("visited Lakeside University");
    expect(text).not.toContain("visited the office");
    expect(text).not.toContain("received them");
  });
});

describe("news in progress", () => {
  const text = faultlessText(
    reception({
      news: "more",
      outcomes: [
        {
          key: "more",
          type: "result",
          points: [en("the government of Norland is doubling its places this year")],
        },
      ],
      agenda: [{ key: "t", activity: "talks", outcomes: ["more"], topics: [en("student exchange")] }],
    }),
    "en",
  );

  it("has no day, which belongs to the visit after it", () => {
    expect(text).toContain("The government of Norland is doubling its places this year.");
    expect(text).toContain("visited Lakeside University on March 5, 2024,");
    expect(text).not.toMatch(/March 5, 2024, (?:the|a)\b/);
  });
});

describe("documents signed in a town hall on a visit", () => {
  const town = (name: string) => ({ name: en(name), the: false, kind: "government" as const });
  const mayor = (key: string, name: string, of: string, side: string, more = {}) => ({
    key,
    person: { name: en(name) },
    posts: [{ organization: town(of), title: en("Mayor") }],
    side,
    ...more,
  });
  const text = faultlessText(
    {
      format: FORMAT,
      kind: "outbound_visit",
      status: "held",
      title: en("Lakeside and Reedham sign twinning charter"),
      when: { start: "2024-03-05" },
      city: en("Reedham"),
      venue: { name: en("Town Hall of Reedham"), the: true },
      home: town("Lakeside"),
      delegations: [{ key: "d", side: "guest", head: "bo", size: 8 }],
      participants: [
        mayor("ann", "Ann Exemplar", "Reedham", "host", { roles: ["receiver"] }),
        mayor("bo", "Bo Sample", "Lakeside", "guest", { delegation: "d" }),
      ],
      agenda: [{ key: "s", activity: "signing", agreements: ["c"] }],
      agreements: [
        {
          key: "c",
          title: en("Twinning Charter"),
          type: "other",
          status: "signed",
          parties: [
            { organization: town("Lakeside"), signatories: ["bo"] },
            { organization: town("Reedham"), signatories: ["ann"] },
          ],
        },
      ],
    } as unknown as DraftRecord,
    "en",
  );

  it("have the hall as their place, which nobody visits", () => {
    expect(text).toMatch(/in the Town Hall of Reedham.* during a visit/);
    expect(text).not.toContain("to the Town Hall");
  });
});
