import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import { faultlessText as text } from "./faultless.test-data";
import { both, CHAMBER, DEAN } from "./two-languages.test-data";

const COLLEGE = { name: both("Harbor College", "港湾学院"), kind: "university" };
const OFFICE = { name: both("Harbor Trade Office", "港湾贸易办事处"), kind: "government" };
const HEAD = both("president", "会长");
const person = (
  key: string,
  name: { en: string; zh: string },
  [title, organization]: readonly [{ en: string; zh: string }, object],
  more: object,
): object => ({ key, person: { name }, posts: [{ title, organization }], ...more });

const guest = person("guest", both("Ann Exemplar", "安例"), [HEAD, CHAMBER], {
  side: "guest",
  roles: ["head"],
});
const host = person("host", both("Bob Sample", "白样"), [DEAN, COLLEGE], {
  side: "host",
  roles: ["receiver"],
});
const talks = { key: "t", activity: "talks", topics: [both("joint courses", "合办课程")] };
const record = (more: object): DraftRecord =>
  ({
    format: FORMAT,
    kind: "reception",
    status: "held",
    title: both("Visit", "访问"),
    when: { start: "2024-03-05" },
    venue: { name: COLLEGE.name, organization: COLLEGE },
    participants: [guest, host],
    agenda: [talks],
    ...more,
  }) as DraftRecord;

describe("the first sentence of a reception in Chinese", () => {
  it("names the organization of who received, which is not its subject", () => {
    expect(text(record({ agenda: [] }), "zh")).toMatch(/访问港湾学院，(?:该校|港湾学院)院长白样接待了来宾。/);
  });

  it("is followed by all who received in one list", () => {
    const hosts = ["乙", "丙", "丁"].map((name) =>
      person(name, both(`Person ${name}`, `${name}某`), [DEAN, COLLEGE], {
        side: "host",
        roles: ["receiver"],
      }),
    );
    const article = text(record({ participants: [guest, host, ...hosts] }), "zh");
    expect(article).toContain("访问港湾学院，该校院长白样、乙某、丙某、丁某接待了来宾，双方就");
    expect(article).not.toContain("参与接待");
  });

  it("closes with what both sides agreed to aim for", () => {
    const agreement = {
      key: "a",
      title: both("strategic cooperation", "战略合作"),
      type: "other",
      status: "intended",
      parties: [{ organization: CHAMBER }, { organization: COLLEGE }],
    };
    const given = record({ agenda: [{ ...talks, agreements: ["a"] }], agreements: [agreement] });
    expect(text(given, "zh")).toContain("访问港湾学院，双方达成战略合作意向。");
  });
});

describe("a meeting on one day of a longer visit", () => {
  const other = person("other", both("Cleo Example", "柯例"), [HEAD, COLLEGE], { side: "host" });
  const people = [{ key: "host", as: "receiver" }, { key: "guest" }, { key: "other" }];
  const given = (when: object | undefined): DraftRecord =>
    record({
      venue: undefined,
      city: both("Larkspur", "云雀市"),
      when: { start: "2024-03-05", end: "2024-03-07" },
      participants: [guest, host, other],
      agenda: [{ key: "t", activity: "talks", people, ...(when ? { when } : {}) }],
    });

  it("has its own day, and is stated once", () => {
    const article = text(given({ start: "2024-03-05" }), "en");
    expect(article).toContain(
      "met Ann Exemplar, president of the Lakeside Chamber, on March 5, the first day of a visit to Larkspur from March 5 to 7, 2024, with Cleo Example, president of the college, also present.",
    );
    expect(article).not.toContain("held talks");
    expect(text(given({ start: "2024-03-06" }), "en")).toContain("on March 6, during a visit to Larkspur");
  });

  it("is placed during the visit where its day is not known", () => {
    expect(text(given(undefined), "en")).toContain("during a visit to Larkspur from March 5 to 7, 2024, ");
  });
});

describe("an event with a name of its own that two organizations held", () => {
  const named = (more: object): DraftRecord =>
    record({ kind: "meeting", online: "fully", venue: undefined, ...more });
  const far = { ...guest, presence: "remote", roles: [] };
  const near = { ...host, roles: [] };

  it("is one event of both, with the people of each side after it", () => {
    const given = named({
      officialName: both(
        "the second meeting of the Harbor College-Lakeside Chamber Joint Committee",
        "联合委员会第二次会议",
      ),
      participants: [near, far],
    });
    const english = text({ ...given, title: { en: "Committee" } } as DraftRecord, "en");
    expect(english).toMatch(
      /^Harbor College and Lakeside Chamber hold second meeting of their Joint Committee\n/,
    );
    expect(english).toContain(
      "Harbor College and the Lakeside Chamber held the second meeting of their Joint Committee online on March 5, 2024, to discuss joint courses.",
    );
    expect(english).toContain("Attending for the college was Dean Bob Sample.");
    expect(english).toContain("Joining remotely for the Lakeside Chamber was President Ann Exemplar.");
    expect(english).not.toContain("officially called");
    const chinese = text(given, "zh");
    expect(chinese).toContain("港湾学院与湖滨商会以线上方式举行联合委员会第二次会议，就合办课程");
    expect(chinese).toContain("港湾学院院长白样、湖滨商会会长安例参加。");
  });

  it("takes its name from its only item, and stays a meeting of people without one", () => {
    const item = (title: { en: string; zh: string }): DraftRecord =>
      named({ participants: [near, far], agenda: [{ ...talks, title }] });
    expect(text(item(both("Mayors' Forum", "“校长茶话会”")), "zh")).toContain("举行“校长茶话会”，");
    expect(text(item(both("Mayors' Forum", "“校长茶话会”")), "en")).toContain(
      "held the Mayors' Forum online",
    );
    expect(text(item(both("talks", "会谈")), "zh")).toContain("会见");
  });
});

describe("a journey to several hosts in Chinese", () => {
  it("says whom it called on as the office's own title does, with full names", () => {
    const consulate = { ...OFFICE, short: both("HTO", "港贸处") };
    const given = record({
      kind: "outbound_visit",
      venue: undefined,
      city: both("Larkspur", "云雀市"),
      title: both("Round trip", "湖滨商会拜访多国领事馆和港贸处"),
      participants: [
        guest,
        person("host", both("Bob Sample", "白样"), [HEAD, consulate], { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ ...talks, people: [{ key: "guest" }, { key: "host", as: "receiver" }] }],
    });
    expect(text(given, "zh")).toMatch(/安例赴云雀市拜访多国领事馆和港湾贸易办事处/);
  });
});

describe("the day of a visit in English", () => {
  it("is placed with the verb where a purpose follows", () => {
    const given = record({ agenda: [], purpose: both("agree on joint courses", "商谈合办课程") });
    expect(text(given, "en")).toContain(
      "visited Harbor College on March 5, 2024, to agree on joint courses. The president was received by",
    );
  });
});

describe("a visit that the people of its organizer led", () => {
  it("has the organizer as the subject of its first sentence", () => {
    const given = record({
      kind: "inspection",
      venue: undefined,
      city: both("Larkspur", "云雀市"),
      purpose: both("see the new docks", "考察新码头"),
      organizers: [{ organization: CHAMBER, tier: "organizer" }],
      delegations: [{ key: "d", name: both("Harbor delegation", "港湾代表团"), side: "guest" }],
      participants: [
        {
          ...person("boss", both("Cleo Example", "柯例"), [HEAD, CHAMBER], { side: "host" }),
          presence: "absent",
        },
        person("lead", both("Dan Sample", "丁样"), [both("vice-president", "副会长"), CHAMBER], {
          side: "host",
          roles: ["head", "escort"],
          onBehalfOf: "boss",
        }),
        person("g", both("Ann Exemplar", "安例"), [DEAN, COLLEGE], { side: "guest", delegation: "d" }),
      ],
      agenda: [{ key: "s", activity: "tour", saw: [both("the docks", "码头")] }],
    });
    const [, lead] = text(given, "en").split("\n\n");
    expect(lead).toContain(
      "On March 5, 2024, the Lakeside Chamber organized a visit by a Harbor delegation to Larkspur to see the new docks.",
    );
    expect(lead).toMatch(/On behalf of Cleo Example, .*Dan Sample, .* led the visit\./);
    expect(lead).not.toContain("which was organized");
  });
});

describe("where a reception took place", () => {
  const zone = { name: both("Exampleton High-tech Zone", "样例高新区"), kind: "zone" };
  const council = { name: both("Harbor City Council", "港湾市人大常委会"), kind: "government" };
  const committee = { name: both("Party Working Committee", "党工委"), kind: "party", parent: zone };
  const received = {
    venue: undefined,
    participants: [
      guest,
      {
        ...(host as object),
        posts: [
          { title: both("deputy director", "副主任"), organization: council },
          { title: both("secretary", "书记"), organization: committee },
        ],
      },
    ],
  };

  it("is the office's own organization, even where a host also holds a post there", () => {
    expect(text(record({ ...received, home: zone }), "zh")).toMatch(/访问样例高新区|到样例高新区访问/);
    expect(text(record(received), "zh")).toMatch(/访问港湾市人大常委会|到港湾市人大常委会访问/);
  });
});

describe("a meeting with a name and organizers of its own", () => {
  const consulate = (country: string): object => ({
    name: both(`Consulate of ${country}`, `${country}国驻港湾总领事馆`),
  });
  const consuls = {
    key: "c",
    group: both("consuls", "领事"),
    side: "guest",
    of: ["甲", "乙", "丙"].map(consulate),
  };
  const given = {
    kind: "meeting",
    officialName: both("the Spring Forum for Consulates", "驻港湾领事馆迎春座谈会"),
    participants: [host, guest, consuls],
    agenda: [],
  };
  const organizers = [{ organization: CHAMBER, tier: "host" }];

  it("was held for many, and not between those who spoke", () => {
    const article = text(record({ ...given, organizers }), "zh");
    expect(article).toContain("驻港湾领事馆迎春座谈会");
    expect(article).not.toMatch(/会见安例|同行的还有/);
    expect(article).toContain("甲国、乙国、丙国驻港湾总领事馆领事");
  });
});
