import { describe, expect, it } from "vitest";
import type { DraftRecord, Remark } from "../../../events/shape";
import { toMarkdown } from "../../render";
import { writeArticle } from "../../write";
import { adverbialForm } from "./adverbial-form";
import { clauseForm, isMainClause, wishForm } from "./clause-form";
import { awardForm, nounForm } from "./noun-form";
import { withStoredForms } from "./stored-forms";
import { verbForm } from "./verb-form";

const en = (text: string) => ({ en: text });
const chamber = { name: en("Reed Chamber of Commerce"), the: true };

const visit = (fields: Partial<DraftRecord>): DraftRecord => ({
  format: "rapporteur/event-record@1",
  kind: "inspection",
  status: "held",
  title: en("Reed delegation visits Marling"),
  when: { start: "2023-05-04" },
  city: en("Marling"),
  delegations: [{ key: "d", side: "guest", head: "sand" }],
  participants: [
    {
      key: "berg",
      person: { name: en("Anna Berg") },
      posts: [{ title: en("Mayor of Marling") }],
      side: "host",
    },
    {
      key: "sand",
      person: { name: en("Peter Sand"), later: en("Sand") },
      posts: [{ organization: chamber, title: en("president") }],
      side: "guest",
      delegation: "d",
    },
  ],
  agenda: [{ key: "talks", activity: "talks" }],
  ...fields,
});

const said = (act: NonNullable<Remark["act"]>, ...points: string[]): string =>
  toMarkdown(
    writeArticle(
      visit({
        agenda: [
          {
            key: "talks",
            activity: "talks",
            remarks: [{ key: "r", by: ["sand"], act, points: points.map(en) }],
          },
        ],
      }),
      "en",
    ),
  );

describe("the forms of English texts", () => {
  it("leaves a record as it is where all texts have their form", () => {
    const record = visit({ purpose: en("build a quay"), background: [en("The quay dates from 1800.")] });
    expect(withStoredForms(record)).toBe(record);
  });

  it.each([
    ["Build a quay.", "build a quay"],
    ["to build a quay", "build a quay"],
    ["In order to build a quay", "build a quay"],
    ["will build a quay", "build a quay"],
    ["not to close a quay", "not close a quay"],
    ["The two sides should build a quay", "build a quay"],
    ["Building a quay and opening a museum", "build a quay and open a museum"],
    ["built a quay", "build a quay"],
    ["visits the quay", "visit the quay"],
    ["jointly building a quay", "jointly build a quay"],
    ["strengthening cooperation", "strengthen cooperation"],
    ["the construction of a quay", "work on the construction of a quay"],
    ["group photo", "work on a group photo"],
  ])("makes a verb phrase of “%s”", (stored, form) => {
    expect(verbForm(stored, "work on")).toBe(form);
  });

  it.each([
    "read the names",
    "feed the birds",
    "bring together ports",
    "rent a workshop",
    "found a school",
    "sing with the choir",
    "need more time",
  ])("keeps the verb phrase “%s”", (stored) => {
    expect(verbForm(stored, "work on")).toBe(stored);
  });

  it("makes clauses of sentences, and wishes with “would”", () => {
    expect(clauseForm("The river is clean.")).toBe("the river is clean");
    expect(clauseForm("that the river is clean")).toBe("the river is clean");
    expect(clauseForm("Marling is the seat of Reed Co., Ltd.")).toBe("Marling is the seat of Reed Co., Ltd.");
    expect(wishForm("the port will grow")).toBe("the port would grow");
    expect(wishForm("to meet again")).toBe("it would be possible to meet again");
    expect(wishForm("for closer ties")).toBe("there would be closer ties");
    expect(wishForm("closer ties between the towns")).toBe("there would be closer ties between the towns");
    expect(wishForm("the two sides meet again")).toBe("the two sides would meet again");
  });

  it("distinguishes main clauses and noun phrases", () => {
    expect(isMainClause("the port of Marling has 40 berths")).toBe(true);
    expect(isMainClause("Marling is a port")).toBe(true);
    expect(isMainClause("the progress the port has made")).toBe(false);
    expect(isMainClause("the chances Marling has had")).toBe(false);
    expect(isMainClause("the quay, which is old")).toBe(false);
    expect(isMainClause("how the quay was built")).toBe(false);
  });

  it("makes noun phrases of sentences and incomplete ones", () => {
    expect(nounForm("The history of the quay.")).toBe("the history of the quay");
    expect(nounForm("development of the port")).toBe("the development of the port");
    expect(nounForm("the development of the port")).toBe("the development of the port");
    expect(nounForm("Development of the port")).toBe("the development of the port");
    expect(nounForm("on the old quay", /^on (?=\p{L})/u)).toBe("the old quay");
    expect(awardForm("Lake Prize")).toBe("the Lake Prize");
    expect(awardForm("Trader of the Year")).toBe("the Trader of the Year award");
    expect(awardForm("Shining Star of 2022")).toBe("the Shining Star of 2022 award");
    expect(awardForm("certificate of merit")).toBe("a certificate of merit");
    expect(awardForm("title of honorary citizen")).toBe("the title of honorary citizen");
    expect(awardForm("first medal of the evening")).toBe("first medal of the evening");
    expect(awardForm("certificates of merit")).toBe("certificates of merit");
  });

  it.each([
    ["Recently", "recently"],
    ["Monday", "on Monday"],
    ["May 4", "on May 4"],
    ["4 May 2023", "on 4 May 2023"],
    ["May 4-6", "from May 4 to 6"],
    ["mid-May", "in mid-May"],
    ["Spring 2023", "in spring 2023"],
    ["morning of May 4", "on the morning of May 4"],
    ["the week of May 4", "in the week of May 4"],
    ["two days", "for two days"],
    ["on an evening in May", "on an evening in May"],
  ])("makes an adverbial of “%s”", (stored, form) => {
    expect(adverbialForm(stored, "for")).toBe(form);
  });

  it("makes a deadline of a length of time", () => {
    expect(adverbialForm("two weeks", "within")).toBe("within two weeks");
    expect(adverbialForm("end of the year", "within")).toBe("by the end of the year");
  });
});

describe("an article of texts in another form", () => {
  it("states them in the form that its sentences need", () => {
    expect(said("say", "That the river is clean.")).toContain("Sand said the river is clean.");
    expect(said("introduce", "The port has 40 berths.")).toContain("Sand said the port has 40 berths.");
    expect(said("propose", "Building a quay")).toContain("Sand proposed building a quay.");
    expect(said("thank", "for the warm welcome")).toContain("Sand expressed thanks for the warm welcome.");
    const article = toMarkdown(
      writeArticle(
        visit({
          purpose: en("To study the port."),
          agenda: [
            { key: "o", activity: "other", did: en("Planted a tree."), when: { words: en("Monday") } },
          ],
          background: [en("the quay dates from 1800")],
        }),
        "en",
      ),
    );
    expect(article).toContain("to study the port.");
    expect(article).toContain("planted a tree.");
    expect(article).toContain("The quay dates from 1800.");
  });

  it("sets off an adverbial behind “that”, and takes no people of one text for the two sides", () => {
    expect(said("point_out", "in the mayor's words at the opening, the river is the future")).toContain(
      "noted that, in the mayor's words at the opening, the river is the future.",
    );
    expect(
      said("hope", "trade between rail and boats would last", "the two sides would meet again"),
    ).toContain("that trade between rail and boats would last, and that the two sides would meet again.");
  });

  it("takes the comma of a number for none of a list", () => {
    expect(said("introduce", "the 1,200 boats of the port", "the old quay")).toContain(
      "presented the 1,200 boats of the port and the old quay.",
    );
  });

  it("thanks the same people once, and puts a time before a clause that it does not belong to", () => {
    const thanks = toMarkdown(
      writeArticle(
        visit({
          agenda: [
            {
              key: "talks",
              activity: "talks",
              remarks: [
                { key: "a", by: ["sand"], act: "thank", whom: en("the hosts") },
                { key: "b", by: ["sand"], act: "thank", whom: en("the hosts"), points: [en("the welcome")] },
              ],
            },
          ],
          followUps: [
            {
              key: "f",
              text: en("take part in the Marling fair, of which the chamber is a partner"),
              force: "intention",
              by: { organizations: [chamber] },
              due: { words: en("after the summer") },
            },
          ],
        }),
        "en",
      ),
    );
    expect(thanks).not.toContain("thanked and");
    expect(thanks).toContain("thanked the hosts for their welcome");
    expect(thanks).toMatch(
      /After the summer, the (?:Reed C|c)hamber\b.* intends to take part in the Marling fair/,
    );
  });

  it("begins no sentence with a large number, and takes the noun of a named thing for its number", () => {
    const outcomes: DraftRecord["outcomes"] = [
      { key: "a", type: "result", points: [en("1,912 visitors voted")] },
      { key: "b", type: "launch", points: [en("the Books on Wheels program")] },
    ];
    const article = toMarkdown(writeArticle(visit({ outcomes }), "en"));
    expect(article).toContain("A total of 1,912 visitors voted.");
    expect(article).toContain("The Books on Wheels program was launched.");
  });
});

describe("a result inside a sentence", () => {
  it("begins with a small letter where its first word is an adjective", () => {
    const outcomes: DraftRecord["outcomes"] = [
      { key: "a", type: "result", points: [en("Immediate sales of boats were agreed on.")] },
    ];
    expect(withStoredForms(visit({ outcomes })).outcomes?.[0]?.points).toEqual([
      en("immediate sales of boats were agreed on"),
    ]);
    const named: DraftRecord["outcomes"] = [
      { key: "a", type: "result", points: [en("New Marling bought two boats")] },
    ];
    expect(withStoredForms(visit({ outcomes: named })).outcomes?.[0]?.points).toEqual([
      en("New Marling bought two boats"),
    ]);
  });
});

describe("groups", () => {
  it("take the article of the authority that they name", () => {
    const groupOf = (stored: string) =>
      withStoredForms(visit({ participants: [{ key: "g", group: en(stored) }] })).participants?.[0]?.group
        ?.en;
    expect(groupOf("Government of Lakeland")).toBe("the Government of Lakeland");
    expect(groupOf("Ministers of Lakeland")).toBe("Ministers of Lakeland");
  });

  it("take the article where each of several countries has one of them", () => {
    const groupOf = (stored: string, ...countries: string[]) =>
      withStoredForms(
        visit({
          participants: [
            {
              key: "g",
              group: en(stored),
              of: countries.map((name) => ({ name: en(name), kind: "government" })),
            },
          ],
        }),
      ).participants?.[0]?.group?.en;
    expect(groupOf("fisheries ministers", "Lakeland", "Marland")).toBe("the fisheries ministers");
    expect(groupOf("fisheries ministers", "Lakeland")).toBe("fisheries ministers");
    expect(groupOf("experts", "Lakeland", "Marland")).toBe("experts");
  });
});

describe("names of events that count one of several", () => {
  const nameOf = (stored: string) =>
    withStoredForms(visit({ partOf: { name: en(stored), how: "at" } })).partOf?.name?.en;
  it("take the article", () => {
    expect(nameOf("2024 (4th) Lake Forum")).toBe("the 2024 (4th) Lake Forum");
    expect(nameOf("first friendship dialogue of Reedham")).toBe("the first friendship dialogue of Reedham");
    expect(withStoredForms(visit({ officialName: en("3rd Lake Fair") })).officialName?.en).toBe(
      "the 3rd Lake Fair",
    );
  });

  it("stay as they are where they have one or count nothing", () => {
    expect(nameOf("the 3rd Lake Fair")).toBe("the 3rd Lake Fair");
    expect(nameOf("Lakes Week")).toBe("Lakes Week");
  });
});

describe("titles of items", () => {
  const itemOf = (given: object) =>
    withStoredForms(visit({ agenda: [{ key: "t", activity: "tour", ...given }] })).agenda?.[0];
  const titleOf = (stored: string) => itemOf({ title: en(stored) })?.title?.en;
  it.each([
    ["Campus tour", "campus tour"],
    ["Signing of the pact", "signing of the pact"],
    ["Talks", "talks"],
    ["Round-table discussion", "round-table discussion"],
    ["Guard of honour by the harbour unit", "guard of honour by the harbour unit"],
    ["Token of appreciation", "token of appreciation"],
    ["Tree-planting ceremony", "tree-planting ceremony"],
    ["Roadshow", "roadshow"],
    ["Briefing on LPA facilities", "briefing on LPA facilities"],
  ])("begin with a small letter where they are no names: %s", (stored, title) =>
    expect(titleOf(stored)).toBe(title),
  );
  it.each([
    "Campus Tour",
    "Welcome Dinner",
    "Harbour tour",
    "Reedham tour",
    "campus tour",
    "University of Marling",
    "Memorandum of Understanding",
  ])("stay as they are where they are, or may be: %s", (stored) => expect(titleOf(stored)).toBe(stored));

  it("are in form with the sights, topics and points beside them", () => {
    const item = itemOf({
      saw: [
        en("Control room"),
        en("Reed Mill"),
        en("Classrooms"),
        en("3D printing lab"),
        en("Neonatal unit"),
      ],
      topics: [en("Timber trade"), en("Marling ferry")],
      remarks: [
        { key: "r", by: ["a"], act: "stress", points: [en("Safety comes first"), en("Young will come")] },
      ],
    });
    expect(item?.saw?.map((one) => one.en)).toEqual([
      "the control room",
      "Reed Mill",
      "classrooms",
      "the 3D printing lab",
      "the neonatal unit",
    ]);
    expect(item?.topics?.map((one) => one.en)).toEqual(["timber trade", "Marling ferry"]);
    expect(item?.remarks?.[0]?.points?.map((one) => one.en)).toEqual([
      "safety comes first",
      "Young will come",
    ]);
  });
});
