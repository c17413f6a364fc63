import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

const chamber = (en: string): object => ({ name: { en }, kind: "association" });
const LAKE = chamber("Lakeside Chamber of Commerce and Industry");
const HARBOR = chamber("Chamber of Commerce of Harbor");
const PORTS = { name: { en: "Port Authority of Eastern Veridia" }, kind: "government" };
const person = (
  key: string,
  en: string,
  organization: object,
  side: string,
  title = "president",
): object => ({
  key,
  person: { name: { en } },
  posts: [{ organization, title: { en: title } }],
  side,
});

const article = (background: readonly string[], more: object = {}): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "signing",
      status: "held",
      title: { en: "Spring programme" },
      when: { start: "2024-03-05" },
      participants: [
        person("a", "Ann Exemplar", LAKE, "host"),
        person("b", "Bob Sample", HARBOR, "guest", "director"),
        { ...person("c", "Cleo Example", PORTS, "third"), roles: ["chair"] },
      ],
      agreements: [
        {
          key: "a",
          title: { en: "cooperation agreement" },
          type: "other",
          status: "signed",
          parties: [
            { organization: LAKE, signatories: ["a"] },
            { organization: HARBOR, signatories: ["b"] },
          ],
        },
      ],
      agenda: [],
      background: background.map((en) => ({ en })),
      ...more,
    } as DraftRecord,
    "en",
  );

describe("an organization with a long name that a sentence has just named", () => {
  it("is distinguished from another one of its kind by the front of its name", () => {
    const written = article([]);
    expect(written).toContain("president of the Lakeside chamber");
    expect(written).not.toContain("president of the chamber,");
  });

  it("is called by its noun where nothing else of the kind was named", () => {
    const written = article([
      "The Port Authority of Eastern Veridia was founded in 1990.",
      "The Port Authority of Eastern Veridia manages three ports.",
    ]);
    expect(written).toContain("The authority manages three ports.");
  });

  it("keeps its name two sentences after another of its kind", () => {
    const centre = { name: { en: "Quay Centre in Reedham" }, the: true, kind: "other" };
    const written = article(["The project of the Quay Centre in Reedham has three ports."], {
      kind: "other",
      agreements: [],
      purpose: { en: "mark the end of a course" },
      venue: { name: { en: "Lake Customs Training Centre" }, the: true },
      participants: [
        person("a", "Ann Exemplar", LAKE, "host"),
        person("b", "Bob Sample", centre, "guest", "Head"),
        person("c", "Cleo Example", centre, "guest", "manager of the quay"),
      ],
      agenda: [
        {
          key: "e",
          activity: "ceremony",
          title: { en: "closing ceremony" },
          people: [{ key: "a" }, { key: "b" }, { key: "c" }],
          outcomes: ["m"],
        },
      ],
      outcomes: [
        {
          key: "m",
          type: "award",
          by: ["a"],
          to: { participants: ["b", "c"] },
          points: [{ en: "a medal" }],
        },
      ],
    });
    expect(written).toContain("The project of the Quay Centre in Reedham has");
  });

  it("keeps its name in front of what says where it is", () => {
    const written = article([
      "The Port Authority of Eastern Veridia was founded in 1990.",
      "Guests of the Port Authority of Eastern Veridia, Harbor District, Veridia, came.",
    ]);
    expect(written).toContain("Guests of the Port Authority of Eastern Veridia, Harbor District");
  });

  it("keeps its name in a quotation and as a part of another name", () => {
    const written = article([
      "The Port Authority of Eastern Veridia was founded in 1990.",
      "The Port Authority of Eastern Veridia Museum shows “the Port Authority of Eastern Veridia in pictures”.",
    ]);
    expect(written).toContain(
      "The Port Authority of Eastern Veridia Museum shows “the Port Authority of Eastern Veridia in pictures”.",
    );
  });

  it("has one article after what somebody said of it", () => {
    const text = article([], {
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: [
            {
              key: "r",
              by: ["c"],
              act: "stress",
              points: [{ en: "the Port Authority of Eastern Veridia needs a pier" }],
            },
          ],
        },
      ],
    });
    expect(text).not.toMatch(/the the /);
    expect(text).toContain("that the authority needs a pier");
  });

  it("is called by its noun although only the text has its name", () => {
    const written = article([
      "The Veridia Reed Museum was founded in 1990.",
      "As the first museum on the lake, it has many visitors.",
      "Boats take visitors to the Veridia Reed Museum.",
    ]);
    expect(written).toContain("Boats take visitors to the museum.");
  });

  it("keeps a name that only the text has where an organization of the record has its noun", () => {
    const written = article([
      "The Veridia Reed Chamber was founded in 1990.",
      "Boats take visitors to the Veridia Reed Chamber.",
    ]);
    expect(written).toContain("Boats take visitors to the Veridia Reed Chamber.");
  });

  it("keeps its name once the text has named something else with its noun", () => {
    const written = article([
      "The Port Authority of Eastern Veridia was founded in 1990.",
      "The Port Authority of Eastern Veridia is a partner of the Upper Lake Authority of Hilland.",
      "The Port Authority of Eastern Veridia manages three ports.",
    ]);
    expect(written).toContain("The Port authority was founded in 1990.");
  });

  it("keeps its name if it is the government of a town", () => {
    const written = article(
      ["Staff of the Harbor Municipal Government waited.", "They thanked the Harbor Municipal Government."],
      {
        participants: [
          person("a", "Ann Exemplar", LAKE, "host"),
          person("b", "Bob Sample", HARBOR, "guest", "director"),
          person("g", "Cy Mock", { name: { en: "Harbor Municipal Government" }, the: true }, "host", "clerk"),
        ],
      },
    );
    expect(written).not.toContain("the government");
  });

  it("is the government of a country only in the next sentence", () => {
    const paid = "The Government of Veridia paid for the quay.";
    const built = "The Government of Veridia has built 12 quays in Hilland.";
    expect(article([paid, built])).toContain("The government has built 12 quays");
    expect(article([paid, "Boats use the quay every day.", built])).toContain(built);
    expect(article([paid, "The Government of Hilland thanked the Government of Veridia."])).toContain(
      "thanked the Government of Veridia.",
    );
  });

  it("is called by its noun after its head only in the sentence that names the head", () => {
    const ministry = { name: { en: "Ministry of Ports" }, the: true, kind: "government" };
    const head = {
      ...person("h", "Cy Mock", ministry, "host", "x"),
      posts: [{ title: { en: "Minister of Ports" } }],
    };
    const written = article(["Cy Mock, Minister of Ports, came.", "Staff of the Ministry of Ports waited."], {
      participants: [
        person("a", "Ann Exemplar", LAKE, "host"),
        person("b", "Bob Sample", HARBOR, "guest", "director"),
        head,
      ],
    });
    expect(written).toContain("Staff of the Ministry of Ports waited.");
  });

  it("keeps its name if it is a port and the text has named a harbour since", () => {
    const port = { name: { en: "Port of Eastern Veridia" }, the: true, kind: "company" };
    const people = {
      participants: [
        person("a", "Ann Exemplar", LAKE, "host"),
        person("b", "Bob Sample", HARBOR, "guest", "director"),
        person("p", "Cy Mock", port, "host", "clerk"),
      ],
    };
    const staff = "Staff of the Port of Eastern Veridia waited.";
    const thanked = "The guests praised the plans of the Port of Eastern Veridia.";
    expect(article([staff, thanked], people)).toContain("praised the plans of the port");
    const tour = {
      key: "t",
      activity: "tour",
      saw: [{ en: "Reed South Harbour" }],
      narrative: [{ en: thanked }],
    };
    expect(article([], { ...people, agenda: [tour] })).toContain(
      "praised the plans of the Port of Eastern Veridia.",
    );
  });

  it("keeps its name within that of a project", () => {
    const school = { name: { en: "Reed Lake Primary School" }, kind: "university" };
    const people = {
      participants: [
        person("a", "Ann Exemplar", LAKE, "host"),
        person("b", "Bob Sample", HARBOR, "guest", "director"),
        person("s", "Cy Mock", school, "host", "head"),
      ],
    };
    const paid = "The grant paid for the Project for Construction of Reed Lake Primary School in Reedham.";
    expect(article(["The guests saw Reed Lake Primary School.", paid], people)).toContain(paid);
  });
});
