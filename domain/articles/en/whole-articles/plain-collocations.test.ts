import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "./lake-town.test-data";

type Participant = NonNullable<DraftRecord["participants"]>[number];

const reed = { name: en("Reed University"), the: false, kind: "university" } as const;
const lake = { name: en("Lake Institute"), the: true } as const;
const norland = { name: en("Norland"), the: false, kind: "government" } as const;

const visitor: Participant = {
  key: "ann",
  person: { name: en("Ann Exemplar"), later: en("Exemplar") },
  posts: [{ organization: norland, title: en("Minister of Works") }],
  side: "guest",
  roles: ["head"],
};
const host: Participant = {
  key: "bo",
  person: { name: en("Bo Sample"), later: en("Sample") },
  posts: [{ title: en("Mayor of Marling") }],
  side: "host",
};

const visit: DraftRecord = {
  format: FORMAT,
  kind: "inspection",
  status: "held",
  title: en("Exemplar visits Marling port"),
  when: { start: "2023-05-04" },
  venue: { name: en("Marling port"), the: false },
  participants: [visitor, host],
};

const at = (fields: Partial<DraftRecord>): string => faultlessText({ ...visit, ...fields }, "en");

describe("verbs and nouns that fit each other", () => {
  it("lets the parties, not the document, cooperate", () => {
    const text = faultlessText(
      {
        format: FORMAT,
        kind: "signing",
        status: "held",
        title: en("Reed University and Lake Institute sign memorandum"),
        news: "mou",
        when: { start: "2023-03-04" },
        city: en("Marling"),
        agenda: [{ key: "sign", activity: "signing", agreements: ["mou"] }],
        agreements: [
          {
            key: "mou",
            title: en("memorandum of understanding"),
            type: "mou",
            status: "signed",
            parties: [{ organization: reed }, { organization: lake }],
            purpose: en("cooperate in boat research"),
            fields: [en("hulls"), en("sails")],
          },
        ],
      },
      "en",
    );
    expect(text).not.toContain("aims to cooperate");
  });

  it("opens a seminar on a day, with the subjects of its sessions in their own capitals", () => {
    const text = faultlessText(
      {
        format: FORMAT,
        kind: "seminar",
        status: "held",
        title: en("Reed boat workshop opens at Reed University"),
        officialName: en("the three-day Reed workshop"),
        when: { words: en("from May 4") },
        venue: { name: en("Reed University"), the: false, organization: reed },
        agenda: [
          {
            key: "s",
            activity: "discussion",
            title: en("sessions"),
            sections: [en("Energy and Timber"), en("Hulls and Sails"), en("Water and Weirs")],
          },
        ],
      },
      "en",
    );
    expect(text).toContain("opened at Reed University on May 4");
    expect(text).toContain("on Energy and Timber, Hulls and Sails, and Water and Weirs");
  });

  it("calls on somebody to discuss something", () => {
    const text = at({
      news: "call",
      agenda: [
        {
          key: "call",
          activity: "talks",
          title: en("courtesy call"),
          people: [{ key: "ann", as: "head" }, { key: "bo" }],
          topics: [en("the depth of the harbour")],
        },
      ],
    });
    expect(text).toContain("paid a courtesy call on Bo Sample, Mayor of Marling,");
    expect(text).toContain("to discuss the depth of the harbour");
  });

  it("names those met once, where the title of the meeting names them too", () => {
    const text = at({
      participants: [visitor, host, { key: "users", group: en("pilots and port users"), side: "host" }],
      agenda: [
        {
          key: "users",
          activity: "discussion",
          title: en("meeting with port users"),
          people: [{ key: "ann", as: "head" }, { key: "bo" }, { key: "users" }],
          topics: [en("the fees of the port")],
        },
      ],
    });
    expect(text.match(/port users/g)).toHaveLength(1);
    expect(text).not.toContain("attended by");
  });

  it("calls an unnamed minister of two fields one minister", () => {
    const text = at({
      participants: [
        visitor,
        {
          key: "min",
          group: en("the Acting Minister and Minister responsible for Boats and the Lake of Norland"),
          side: "host",
        },
      ],
      agenda: [
        {
          key: "talks",
          activity: "talks",
          people: [{ key: "ann", as: "head" }, { key: "min" }],
          remarks: [
            {
              key: "r",
              by: ["min"],
              act: "stress",
              points: [
                en("the quays of the town have to be repaired before the ice comes in the winter"),
                en("the boats should be given new sails that stand the wind of the open lake in autumn"),
                en("the pilots should have a share in decisions on the port"),
              ],
            },
          ],
        },
      ],
    });
    expect(text).toMatch(/[Tt]he Minister stressed/);
    expect(text).not.toContain("responsible stressed");
    expect(text).not.toContain("They added");
  });
});
