import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "./lake-town.test-data";

const org = (name: string) => ({ name: en(name), kind: "university" });
const HOME = org("Reedham College");
const HEAD = { organization: HOME, title: en("Rector") };

const agreement = (key: string, title: string, partner: string) => ({
  key,
  title: en(title),
  type: "other",
  status: "signed",
  parties: [{ organization: HOME }, { organization: org(partner) }],
});

const talks = (key: string, day: string, met: string) => ({
  key,
  activity: "talks",
  people: [{ key: "h", as: "head" }, { key: met }],
  when: { start: day },
  agreements: [`a${key}`],
});

describe("agreements of one kind with long titles, signed one by one on a journey", () => {
  it("are called agreements in the first sentence, and have their titles once", () => {
    const text = textOfEvent({
      kind: "outbound_visit",
      title: en("Reedham College delegation signs agreements in Lakeland"),
      home: HOME,
      when: { start: "2024-03-05", end: "2024-03-06" },
      areas: [en("Lakeland")],
      delegations: [
        { key: "d", name: en("Reedham College delegation"), the: true, side: "guest", head: "h" },
      ],
      participants: [
        {
          key: "h",
          person: { name: en("Ann Exemplar") },
          posts: [HEAD],
          side: "guest",
          delegation: "d",
          roles: ["head"],
        },
        { key: "p", group: en("leaders"), of: [org("Pine Valley University")], side: "host" },
        { key: "q", group: en("leaders"), of: [org("Harbor University")], side: "host" },
      ],
      agenda: [talks("1", "2024-03-05", "p"), talks("2", "2024-03-06", "q")],
      agreements: [
        agreement(
          "a1",
          "agreement on cooperation in educational, scientific and cultural activities",
          "Pine Valley University",
        ),
        agreement("a2", "agreement on the academic exchange of students and teachers", "Harbor University"),
      ],
    });
    expect(text).toMatch(/signed agreements with Pine Valley University and Harbor University/);
    expect(text.match(/agreement on the academic exchange/g)).toHaveLength(1);
    expect(text.match(/agreement on cooperation in educational/g)).toHaveLength(1);
  });
});
