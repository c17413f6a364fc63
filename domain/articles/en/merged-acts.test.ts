import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { toText } from "../render";
import { writeArticle } from "../write";

const en = (text: string) => ({ en: text });
const person = (key: string, name: string, title: string, of: string, more: object = {}) => ({
  key,
  person: { name: en(name), later: en(name.split(" ").at(-1) ?? name) },
  posts: [{ title: en(title), organization: { name: en(of) } }],
  ...more,
});
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

  it("is told once, with who came along, and who sat at the discussion is named there", () => {
    const words = text({ ...bridge, agenda: [seen, review] });
    expect(words).toContain(
      "visited the construction site of the Reed Bridge, accompanied by Cora Invented, councillor of Reed City",
    );
    expect(words).not.toContain("under construction");
    expect(words).toContain(
      "Exemplar chaired a discussion on the progress of the work, attended by Invented and Bob Sample, engineer of Lakeland Roads.",
    );
  });

  it("is told with what else was seen there", () => {
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
      "Speaking to the press, Exemplar said that the work was on time.",
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

  it("begin with the place, and call a minister so the second time", () => {
    expect(words).toContain(
      "At the old port, Exemplar saw the docks and learned about the work on the docks. At the new port, the minister saw the cranes",
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

  it("signed for the two sides, or the document before witnesses", () => {
    expect(signing({})).toContain("Bob Sample, president of Harbor Association, signed for the two sides.");
    expect(signing({ witnesses: ["cora"] })).toContain(
      "signed the agreement in the presence of Cora Invented",
    );
  });
});
