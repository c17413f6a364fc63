import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const guest = { side: "guest", delegation: "d" };
const people = [
  personOf("vane", "Marta Vane", "director", "Tessaly Ports", guest),
  personOf("orlo", "Pim Orlo", "engineer", "Tessaly Ports", guest),
  personOf("kess", "Ida Kess", "planner", "Tessaly Ports", guest),
  personOf("moor", "Ellen Moor", "mayor", "City of Reedham", { side: "host" }),
  personOf("bask", "Tom Bask", "harbour master", "Reedham Harbour Office", { side: "host" }),
  { key: "finch", person: { name: en("Ada Finch") }, side: "host" },
  { key: "reps", group: en("pilots"), of: [{ name: en("Reedham Harbour Office"), the: true }], side: "host" },
];
const came = [{ key: "vane" }, { key: "orlo" }, { key: "kess" }];

const visit = (agenda: object[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Tessaly Ports delegation visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("delegation from Tessaly Ports"), side: "guest", head: "vane" }],
    participants: people,
    agenda,
  });

const talks = (...others: object[]): object => ({
  key: "t",
  activity: "talks",
  topics: [en("dredging")],
  people: [...came, ...others],
});

describe("who did something to the visitors", () => {
  const did = (text: string, listed?: object[]): object => ({
    key: "w",
    activity: "other",
    did: en(text),
    ...(listed ? { people: listed } : {}),
  });

  it("are the hosts whom the item lists, and never the visitors", () => {
    const text = visit([
      talks({ key: "reps" }),
      did("show the visitors the old pilot station", [{ key: "bask" }, ...came]),
    ]);
    expect(text).toContain(
      "Tom Bask, harbour master of the office, showed the visitors the old pilot station.",
    );
    expect(text).not.toMatch(/delegation showed/);
    expect(visit([talks({ key: "reps" }), did("see the guests off at the quay")])).toContain(
      "The hosts saw the guests off at the quay.",
    );
  });

  it("are not the hosts who received what the visitors offered", () => {
    const text = visit([
      talks({ key: "moor" }),
      did("offer condolences on the loss of the Reedham ferry", [...came, { key: "moor", as: "receiver" }]),
    ]);
    expect(text).toMatch(/[Tt]he delegation (?:also )?offered condolences/);
    expect(text).not.toMatch(/Moor and the delegation offered/);
    // What both do to each other is done by both.
    expect(
      visit([talks({ key: "moor" }), did("exchange gifts", [...came, { key: "moor", as: "receiver" }])]),
    ).toContain("Moor and the delegation exchanged gifts.");
  });

  it("are the visitors who signed the guest book", () => {
    const text = visit([talks({ key: "reps" }), did("sign the guest book", [{ key: "vane" }])]);
    expect(text).toMatch(/(?:Vane|[Tt]he director) (?:also )?signed the guest book/);
    expect(text).not.toContain("hosts signed");
  });

  it("are the visitors where they only introduced themselves", () => {
    const text = visit([talks({ key: "reps" }), did("introduce the delegation", [{ key: "vane" }])]);
    expect(text).toContain("Vane introduced the delegation.");
  });

  it("received them there alone, and not for the talks of others", () => {
    const welcome = {
      ...did("welcome the guests to the city hall", [{ key: "moor", as: "receiver" }, ...came]),
      remarks: [said("moor", "say", "the city lives by its harbour")],
    };
    const text = visit([talks({ key: "reps" }), welcome]);
    expect(text).toContain("held talks with pilots of the Reedham Harbour Office on dredging.");
    expect(text).toContain("Ellen Moor, mayor of Reedham, welcomed the guests to the city hall");
    expect(text).not.toMatch(/was received|received the delegation|also took part/);
  });
});

describe("the companions of a delegation of which an item lists only the leader", () => {
  const ride = (text: string, ...others: string[]): string =>
    visit([
      talks({ key: "moor", as: "receiver" }),
      {
        key: "r",
        activity: "other",
        did: en(text),
        people: [...others.map((key) => ({ key })), { key: "vane", as: "head" }],
      },
    ]);

  it("are named with what it did", () => {
    expect(ride("take a boat trip round the bay", "finch")).toContain(
      "The delegation took a boat trip round the bay together with Ada Finch.",
    );
  });

  it("have a sentence of their own after longer words", () => {
    expect(
      ride("lay a wreath at the memorial for lost pilots in the old harbour", "finch", "bask"),
    ).toContain("old harbour. Ada Finch and Tom Bask, harbour master of the office, also took part.");
  });
});

describe("a group to which whoever leads an inspection spoke", () => {
  it("is not the leader's company", () => {
    const text = textOfEvent({
      kind: "inspection",
      title: en("Governor inspects Dunmere Industrial Park"),
      venue: { name: en("Dunmere Industrial Park"), city: en("Dunmere") },
      participants: [
        {
          key: "gov",
          person: { name: en("Hanna Brill"), later: en("the Governor") },
          posts: [{ title: en("Governor of Dunmere District") }],
          roles: ["head"],
        },
        personOf("veit", "Karl Veit", "director", "Dunmere Development Agency"),
        personOf("sams", "Lotte Sams", "deputy director", "Dunmere Labour Office"),
        { key: "own", group: en("factory owners and shopkeepers") },
      ],
      agenda: [
        {
          key: "m",
          activity: "discussion",
          topics: [en("the supply of water")],
          people: [{ key: "gov", as: "chair" }, { key: "own" }],
        },
      ],
    });
    expect(text).toContain("discussion with factory owners and shopkeepers on the supply of water");
    expect(text).not.toMatch(/on the visit[^.]*factory owners/);
  });
});

describe("all members of the delegation who called on somebody", () => {
  const call = (...listed: object[]): string =>
    visit([
      talks({ key: "reps" }),
      {
        key: "c",
        activity: "other",
        did: en("pay a courtesy call"),
        people: [...listed, { key: "moor", as: "receiver" }],
      },
    ]);

  it("are the delegation", () => {
    expect(call(...came)).toMatch(/The delegation [^.]*and paid a courtesy call on Moor/);
  });

  it("are named where others of it were absent", () => {
    expect(call(...came.slice(1))).toMatch(/Orlo and .*Kess .*paid a courtesy call on Moor/);
  });
});

describe("who did something of their own", () => {
  const envoy = (): string =>
    textOfEvent({
      kind: "reception",
      title: en("Envoy of Tessaly visits Reedham University"),
      home: { name: en("Reedham University") },
      participants: [
        personOf("vane", "Marta Vane", "envoy", "Republic of Tessaly", { side: "guest", roles: ["head"] }),
        personOf("moor", "Ellen Moor", "rector", "Reedham University", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        { key: "t", activity: "talks", topics: [en("dredging")] },
        { key: "c", activity: "other", did: en("present her letter of appointment to the rector") },
      ],
    });

  it("is the only visitor", () => {
    expect(envoy()).toMatch(
      /(?:Vane|The envoy) (?:also |then )?presented her letter of appointment to the rector/,
    );
    expect(envoy()).not.toContain("participants presented");
  });
});
