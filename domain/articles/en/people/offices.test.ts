import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const text = (post: object, more: object = {}): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Lake Seminar"),
    participants: [{ key: "ann", person: { name: en("Ann Exemplar") }, posts: [post] }],
    agenda: [],
    ...more,
  });

describe("an office that one person holds", () => {
  it("takes no article where its title says its rank", () => {
    const title = en("ambassador extraordinary and plenipotentiary of Lakeland to Reedland");
    const article = text({ title });
    expect(article).toContain("Ann Exemplar, ambassador extraordinary and plenipotentiary of Lakeland");
    expect(article).not.toContain("an ambassador");
  });

  it("is not a former founding one", () => {
    const organization = { name: en("Lake Chamber"), the: true, kind: "association" };
    const article = text({ title: en("founding chairman"), former: true, organization });
    expect(article).toContain("founding chairman of the Lake Chamber");
    expect(article).not.toContain("former founding");
  });
});

const chamber = { name: en("Reed Chamber"), the: true, kind: "association" };

describe("who is at an event", () => {
  const pupils = { key: "g", group: en("consuls of four countries") };
  const attendance = { count: 260, of: en("guests"), including: [en("five former chairs of the chamber")] };

  it("is not counted among those whom the number includes", () => {
    const participants = [
      { key: "ann", person: { name: en("Ann Exemplar") }, posts: [{ title: en("mayor of Reedham") }] },
      pupils,
    ];
    const organizers = [{ organization: chamber, tier: "host" }];
    const article = text({}, { participants, attendance, organizers });
    expect(article).toContain("including five former chairs of the chamber");
    expect(article).not.toContain("Among them");
  });

  it("is stated in full by a name that bears the organizer", () => {
    const article = text(
      {},
      {
        kind: "other",
        officialName: en("the graduation ceremony of the 50th session of the Reed Customs School"),
        city: en("Reedham"),
        organizers: [
          {
            organization: { name: en("Reed Customs School"), the: true, kind: "institute" },
            tier: "organizer",
          },
        ],
        participants: [],
      },
    );
    expect(article).toContain(
      "The graduation ceremony of the 50th session of the Reed Customs School was held in Reedham",
    );
    expect(article).not.toContain("organized");
  });

  it("takes the initiative before an event ahead", () => {
    const organizers = [
      { organization: chamber, tier: "host" },
      { organization: { name: en("Lake Office"), the: true, kind: "government" }, tier: "initiator" },
    ];
    const article = text(
      {},
      { status: "planned", when: { start: "2024-03-05" }, organizers, participants: [] },
    );
    expect(article).toContain("at the initiative of the Lake Office");
    expect(article).not.toContain("initiated by");
  });
});

describe("talks", () => {
  const hospital = { name: en("Lake Hospital"), the: true, kind: "hospital" };
  const guest = { name: en("Hill Hospital"), the: true, kind: "hospital" };
  const visit = (title: string): string =>
    text(
      {},
      {
        kind: "reception",
        title: en("Hill Hospital delegation visits Lake Hospital"),
        home: hospital,
        venue: { name: en("Lake Hospital"), the: true },
        delegations: [
          { key: "d", name: en("delegation of the Hill Hospital"), the: false, side: "guest", head: "ann" },
        ],
        participants: [
          {
            key: "ann",
            person: { name: en("Ann Exemplar") },
            posts: [{ organization: guest, title: en("director") }],
            side: "guest",
            delegation: "d",
            roles: ["head"],
          },
        ],
        agenda: [
          {
            key: "tour",
            activity: "tour",
            people: [{ key: "ann", as: "head" }],
            saw: [en("the stroke center")],
          },
          {
            key: "meet",
            activity: "talks",
            title: en(title),
            topics: [en("joint research projects")],
            agreements: ["m"],
          },
        ],
        agreements: [
          {
            key: "m",
            title: en("memorandum of cooperation"),
            type: "mou",
            status: "signed",
            parties: [{ organization: guest }, { organization: hospital }],
          },
        ],
      },
    );

  it("are not held by the visitors alone", () => {
    expect(visit("meeting")).toMatch(/[Tt]he two sides discussed joint research projects/);
  });

  it("of several rounds are not where one document was signed", () => {
    expect(visit("two rounds of talks")).not.toContain("at two rounds");
  });
});
