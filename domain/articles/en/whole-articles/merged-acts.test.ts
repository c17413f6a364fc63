import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { toText } from "../../render";
import { writeArticle } from "../../write";
import { en, personOf as person } from "./lake-town.test-data";

const text = (more: object): string =>
  toText(
    writeArticle(
      {
        format: FORMAT,
        kind: "inspection",
        status: "held",
        title: en("Minister inspects the Reed Bridge"),
        when: { start: "2024-03-05" },
        agenda: [],
        ...more,
      } as DraftRecord,
      "en",
    ),
  );
const minister = person("ann", "Ann Exemplar", "Minister of Works", "Lakeland", { roles: ["head"] });
const engineer = person("bob", "Bob Sample", "engineer", "Lakeland Roads");
const escort = person("cora", "Cora Invented", "councillor", "Reed City", { roles: ["escort"] });

describe("an inspection of one place", () => {
  const bridge = {
    venue: { name: en("construction site of the Reed Bridge"), the: true },
    participants: [minister, escort, engineer],
  };
  const seen = {
    key: "site",
    activity: "tour",
    people: [
      { key: "ann", as: "head" },
      { key: "cora", as: "escort" },
    ],
    saw: [en("the Reed Bridge under construction")],
  };
  const review = {
    key: "review",
    activity: "discussion",
    people: [{ key: "ann", as: "chair" }, { key: "cora" }, { key: "bob" }],
    topics: [en("the progress of the work")],
  };

  it("is stated once, with who accompanied the visitors; the participants of the discussion are named there", () => {
    const words = text({ ...bridge, agenda: [seen, review] });
    expect(words).toContain(
      "inspected the construction site of the Reed Bridge on March 5, 2024, accompanied by Cora Invented, a councillor of Reed City",
    );
    expect(words).not.toContain("under construction");
    expect(words).toContain(
      "Exemplar chaired a discussion on the progress of the work, attended by Invented and Bob Sample, an engineer of Lakeland Roads.",
    );
  });

  it("is stated with what else was seen there", () => {
    const words = text({ ...bridge, agenda: [{ ...seen, saw: [en("the northern access road")] }, review] });
    expect(words).toContain("the northern access road");
  });

  it("ends in what was said to the press", () => {
    const points = [en("the work was on time")];
    const press = {
      key: "press",
      activity: "other",
      did: en("speak to the press"),
      people: [{ key: "ann" }],
      remarks: [{ key: "r", by: ["ann"], act: "say", points }],
    };
    expect(text({ ...bridge, agenda: [seen, review, press] })).toContain(
      "Speaking to the press, the minister said the work was on time.",
    );
  });
});

describe("talks with a chair", () => {
  it("open the sentence of what went on at them", () => {
    const host = person("dora", "Dora Made", "mayor", "Harbor City", { side: "host" });
    const guest = person("ann", "Ann Exemplar", "president", "Lakeside Chamber", {
      side: "guest",
      roles: ["head"],
    });
    const words = text({
      kind: "reception",
      title: en("Lakeside Chamber visits Harbor City"),
      city: en("Harbor City"),
      participants: [host, guest, person("bob", "Bob Sample", "clerk", "Harbor City", { side: "host" })],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "dora", as: "chair" }, { key: "ann" }, { key: "bob" }],
          topics: [en("trade")],
        },
      ],
    });
    expect(words).toContain(
      "At talks chaired by Dora Made, mayor of Harbor City, Exemplar discussed trade with",
    );
    expect(words).not.toMatch(/chaired the/);
  });
});

describe("stops with a place and sights", () => {
  const stop = (key: string, place: string, saw: string) => ({
    key,
    topics: [en(`the work on ${saw}`)],
    activity: "tour",
    venue: { name: en(place), the: true },
    saw: [en(saw)],
  });
  const words = text({
    city: en("Harbor City"),
    purpose: en("review the harbor"),
    participants: [minister],
    agenda: [stop("a", "old port", "the docks"), stop("b", "new port", "the cranes")],
  });

  it("begin with the place, and call a minister so after her introduction", () => {
    expect(words).toContain(
      "At the old port, the minister saw the docks and learned about the work on the docks. At the new port, Exemplar saw the cranes",
    );
  });
});

describe("those who signed for two organizations", () => {
  const party = (name: string, key: string) => ({ organization: { name: en(name) }, signatories: [key] });
  const signing = (more: object) =>
    text({
      kind: "signing",
      title: en("Lakeside and Harbor sign agreement"),
      participants: [
        person("ann", "Ann Exemplar", "president", "Lakeside Chamber"),
        person("bob", "Bob Sample", "president", "Harbor Association"),
        person("cora", "Cora Invented", "mayor", "Reed City"),
      ],
      agreements: [
        {
          key: "a",
          type: "cooperation",
          status: "signed",
          title: en("cooperation agreement"),
          parties: [party("Lakeside Chamber", "ann"), party("Harbor Association", "bob")],
          ...more,
        },
      ],
    });

  it("signed after the first sentence, or before witnesses", () => {
    expect(signing({})).toContain(
      "The agreement was signed by Ann Exemplar, president of the Lakeside Chamber, and Bob Sample, president of the Harbor Association.",
    );
    expect(signing({ witnesses: ["cora"] })).toContain(
      "signed the agreement in the presence of Cora Invented",
    );
  });
});

describe("meetings by what they were", () => {
  const host = person("dora", "Dora Made", "Minister", "Ministry of Trade", {
    side: "host",
    roles: ["receiver"],
  });
  const guest = person("ann", "Ann Exemplar", "president", "Lakeside Chamber", { side: "guest" });
  const meeting = (more: object, title = "courtesy call") =>
    text({
      kind: "meeting",
      title: en("Minister receives Lakeside Chamber president"),
      participants: [host, guest],
      agenda: [{ key: "t", activity: "talks", title: en(title) }],
      ...more,
    });

  it("are calls that were received, by a minister without the ministry", () => {
    expect(meeting({})).toContain(
      "Dora Made, Minister of Trade, received a courtesy call from Ann Exemplar, president of the Lakeside Chamber",
    );
    expect(meeting({}, "working meeting")).toContain("held a working meeting with Ann Exemplar");
  });

  it("state several former posts in a sentence of their own", () => {
    const former = ["mayor of Reed City", "president of the Reed Chamber"].map((title) => ({
      title: en(title),
      former: true,
    }));
    const words = meeting({ participants: [{ ...host, posts: [...host.posts, ...former] }, guest] });
    expect(words).toContain(
      "Made is a former mayor of Reed City and a former president of the Reed Chamber.",
    );
  });
});

describe("items of a visit", () => {
  const guest = person("ann", "Ann Exemplar", "president", "Lakeside Chamber", {
    side: "guest",
    roles: ["head"],
  });
  const host = person("dora", "Dora Made", "mayor", "Harbor City", { side: "host" });
  const staff = { key: "staff", group: en("members of the city staff"), side: "host" };
  const visit = (item: object) =>
    text({
      kind: "outbound_visit",
      title: en("Lakeside Chamber visits Harbor City"),
      city: en("Harbor City"),
      participants: [guest, host, staff],
      agenda: [{ key: "i", ...item }],
    });

  it("are meals that the heads of the hosts gave", () => {
    const people = [{ key: "dora", as: "head" }, { key: "ann" }];
    expect(visit({ activity: "meal", title: en("welcome lunch"), people })).toContain(
      "Dora Made, mayor of Harbor City, hosted a welcome lunch for Exemplar.",
    );
    expect(
      visit({ activity: "meal", title: en("welcome lunch"), people: [{ key: "dora" }, { key: "ann" }] }),
    ).toContain("Exemplar had a welcome lunch with Dora Made");
  });

  it("are meetings whose list says whom", () => {
    const people = [{ key: "ann", as: "head" }, { key: "staff" }];
    const words = visit({ activity: "talks", title: en("meeting with the city staff"), people });
    expect(words).toContain("visited Harbor City on March 5, 2024, and met members of the city staff.");
  });
});

describe("a minor document that was signed on a visit", () => {
  const record = (more: object) => ({
    kind: "reception",
    title: en("Lakeside Chamber visits Harbor City"),
    city: en("Harbor City"),
    participants: [
      person("ann", "Ann Exemplar", "president", "Lakeside Chamber", { side: "guest", roles: ["head"] }),
      person("dora", "Dora Made", "mayor", "Harbor City", { side: "host" }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "ann" }, { key: "dora" }],
        topics: [en("trade")],
        agreements: ["a"],
      },
    ],
    agreements: [
      {
        key: "a",
        type: "letter_of_intent",
        status: "signed",
        title: en("letter of intent"),
        parties: [
          { organization: { name: en("Lakeside Chamber") } },
          { organization: { name: en("Harbor City") } },
        ],
        ...more,
      },
    ],
  });

  it("is not the news where the title names the visit, but an agreement is", () => {
    expect(text(record({}))).toMatch(/^Lakeside Chamber visits Harbor City\n\nAnn Exemplar/);
    const agreement = record({ type: "cooperation", title: en("cooperation agreement") });
    expect(text(agreement)).toMatch(/\n\n[^\n]*signed a cooperation agreement/);
  });
});

describe("what the parties do under a document", () => {
  const points = [
    "run joint courses for young engineers",
    "exchange ten teachers a year",
    "share invented data",
    "hold a yearly fair in each of the two harbor towns",
  ];
  it("is two sentences while it is short", () => {
    const words = text({
      kind: "signing",
      title: en("Lakeside and Harbor sign agreement"),
      agreements: [
        {
          key: "a",
          type: "cooperation",
          status: "signed",
          title: en("cooperation agreement"),
          parties: [
            { organization: { name: en("Lakeside Chamber") } },
            { organization: { name: en("Harbor Chamber") } },
          ],
          scope: [...points, "publish a newsletter about trade, crafts and fishing in both of the towns"].map(
            (point, at) => ({
              key: `s${at}`,
              text: en(point),
            }),
          ),
        },
      ],
    });
    expect(words).toContain(
      "will run joint courses for young engineers, exchange ten teachers a year and share invented data. They will also hold",
    );
  });
});
