import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { plain, textOf } from "../../phrase";
import { asOneOfMany } from "../people/held-by-many";
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

  it("lets the other party do what one supports", () => {
    const text = faultlessText(
      {
        format: FORMAT,
        kind: "signing",
        status: "held",
        title: en("Reed University and Lake Institute sign agreement"),
        news: "pact",
        when: { start: "2023-03-04" },
        city: en("Marling"),
        agenda: [{ key: "sign", activity: "signing", agreements: ["pact"] }],
        agreements: [
          {
            key: "pact",
            title: en("partnership agreement"),
            type: "other",
            status: "signed",
            parties: [{ organization: reed }, { organization: lake }],
            scope: [
              {
                key: "s",
                text: en("improve the courses at the Lake Institute with the support of Reed University"),
              },
            ],
          },
        ],
      },
      "en",
    );
    expect(text).toMatch(
      /[Ii]nstitute will improve the courses with the support of (?:Reed|the) [Uu]niversity/,
    );
  });

  it("opens nothing at itself", () => {
    const text = faultlessText(
      {
        format: FORMAT,
        kind: "other",
        status: "held",
        title: en("Boat Training Centre opened in Marling"),
        news: "open",
        when: { start: "2023-05-04" },
        city: en("Marling"),
        venue: { name: en("Boat Training Centre, Marling"), the: true },
        agenda: [
          { key: "open", activity: "ceremony", title: en("inauguration of the Boat Training Centre") },
        ],
      },
      "en",
    );
    expect(text).toContain("The Boat Training Centre was inaugurated in Marling");
  });

  it("has an article for a place by its country, and presents a translation", () => {
    const text = at({
      title: en("Pupils visit Marling"),
      venue: undefined,
      participants: [
        { key: "p", group: en("pupils"), of: [{ name: en("Reed School"), the: false }], side: "guest" },
        host,
        {
          key: "kim",
          person: { name: en("Kim Muster"), later: en("Muster") },
          posts: [{ title: en("politician"), organization: { name: en("Lake Council"), the: true } }],
          side: "third",
        },
      ],
      agenda: [
        {
          key: "school",
          activity: "tour",
          venue: { name: en("Polish grammar school"), the: false },
          people: [{ key: "p", as: "head" }],
        },
        {
          key: "text",
          activity: "presentation",
          title: en("translation of a speech by the mayor"),
          people: [{ key: "p", as: "speaker" }],
        },
        {
          key: "qa",
          activity: "discussion",
          title: en("questions to the mayor in Polish"),
          people: [{ key: "p" }, { key: "bo" }, { key: "kim" }],
        },
      ],
    });
    expect(text).toContain("a Polish grammar school");
    expect(text).toContain("presented a translation of a speech by the mayor");
    expect(text).toContain("a session of questions to the mayor in Polish");
    expect(text).toContain("Kim Muster, a politician of the Lake Council");
  });

  it("says who helped", () => {
    expect(textOf(asOneOfMany(plain("helper in coordinating the visit")))).toBe(
      "who helped in coordinating the visit",
    );
  });

  it("lets a larger event go on while something there is open", () => {
    const launch = (background: string): string =>
      faultlessText(
        {
          format: FORMAT,
          kind: "other",
          status: "held",
          title: en("Norland Pavilion launched at boat fair in Marling"),
          news: "launch",
          when: { start: "2023-05-04" },
          city: en("Marling"),
          partOf: {
            name: en("the Lake Boat Fair"),
            how: "at",
            when: { start: "2023-05-04", end: "2023-05-07" },
            venue: { name: en("Marling Expo"), the: true },
          },
          venue: { name: en("Hall 4 of the Marling Expo"), the: false },
          agenda: [
            { key: "launch", activity: "ceremony", title: en("official launch of the Norland Pavilion") },
          ],
          background: [en(background)],
        },
        "en",
      );
    expect(launch("The pavilion is open until May 7.")).toContain("is taking place");
    expect(launch("The pavilion has 32 exhibitors.")).not.toContain("is taking place");
  });
});
