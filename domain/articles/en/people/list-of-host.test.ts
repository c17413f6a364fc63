import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const lcc = { name: en("Lake Crafts College"), short: en("LCC"), the: false, kind: "university" };
const boats = { name: en("Faculty of Boats"), the: true, parent: lcc };
const embassy = { name: en("Embassy of Wyland"), the: true, kind: "government", city: en("Reedham") };

const person = (key: string, name: string, side: string, more: object) => ({
  key,
  side,
  person: { name: en(name), later: en(`Dr ${name.split(" ")[1] ?? ""}`), honorific: en("Dr") },
  ...more,
});

const host = (key: string, name: string, title: string, organization: object = lcc) =>
  person(key, name, "host", { roles: ["receiver"], posts: [{ organization, title: en(title) }] });

const guest = (key: string, name: string, post: object) =>
  person(key, name, "guest", { delegation: "d", posts: [post] });

const visit = (more: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Ambassador of Wyland visits LCC"),
    home: lcc,
    venue: { name: lcc.name, the: false, organization: lcc },
    delegations: [
      {
        key: "d",
        name: en("delegation of the Embassy of Wyland"),
        the: true,
        side: "guest",
        head: "a",
        size: 3,
      },
    ],
    participants: [
      host("h", "Ann Lee", "Provost and Vice-Principal (Academic)"),
      host("i", "Bo Ray", "Director, Lake Affairs"),
      host("j", "Cy Dee", "Dean", boats),
      { key: "k", side: "host", roles: ["receiver"], group: en("colleagues"), of: [lcc] },
      guest("a", "Ed Ash", { title: en("Ambassador of Wyland to Lakeland") }),
      guest("b", "Flo Birch", { organization: embassy, title: en("Minister, Trade") }),
      guest("c", "Gil Cedar", { organization: embassy, title: en("Counsellor, Culture") }),
    ],
    ...more,
  });

const written = visit({});

describe("several people of the institution to which the visitors came", () => {
  it("receive them with their posts alone", () => {
    expect(written).toContain(
      "Dr Ann Lee, Provost and Vice-Principal (Academic); Dr Bo Ray, Director for Lake Affairs; Dr Cy Dee, Dean of the Faculty of Boats; and colleagues.",
    );
  });
});

describe("a delegation whose name shows the organization of its members", () => {
  it("lists them with their posts alone", () => {
    expect(written).toMatch(
      /members were Dr Flo Birch, Minister, Trade,? and Dr Gil Cedar, Counsellor, Culture\./,
    );
  });
});

describe("members of whom only a family name is known", () => {
  it("have their posts alone behind the delegation of their organization", () => {
    const surname = (key: string, name: string, title: string) => ({
      key,
      side: "guest",
      delegation: "d",
      person: { name: en(name), later: en(`Dr ${name}`), honorific: en("Dr"), surnameOnly: true },
      posts: [{ organization: lcc, title: en(title) }],
    });
    const text = textOfEvent({
      kind: "outbound_visit",
      title: en("LCC management visits Reedham"),
      home: lcc,
      city: en("Reedham"),
      delegations: [
        { key: "d", name: en("management team of Lake Crafts College"), the: true, side: "guest", head: "a" },
      ],
      participants: [
        guest("a", "Ed Ash", { organization: lcc, title: en("Provost") }),
        surname("b", "Birch", "Deputy Provost for Boats and Nets"),
        surname("c", "Cedar", "Marketing Officer"),
      ],
    });
    expect(text).toMatch(/Dr Birch, Deputy Provost for Boats and Nets,? and Dr Cedar, Marketing Officer\./);
  });
});

describe("a member with a field behind one of a unit of the organization of all", () => {
  it("is listed with the post alone", () => {
    const text = textOfEvent({
      kind: "outbound_visit",
      title: en("LCC delegation visits Reedham"),
      home: lcc,
      city: en("Reedham"),
      delegations: [
        { key: "d", name: en("delegation of Lake Crafts College"), the: true, side: "guest", head: "a" },
      ],
      participants: [
        guest("a", "Ed Ash", { organization: lcc, title: en("Provost") }),
        guest("b", "Flo Birch", { organization: boats, title: en("Dean") }),
        guest("c", "Gil Cedar", { organization: lcc, title: en("Adviser, Lake Affairs, Nets") }),
        guest("e", "Hal Dale", { organization: lcc, title: en("Adviser, Reed Affairs, Ropes") }),
      ],
    });
    expect(text).toContain("Dr Gil Cedar, Adviser");
    expect(text).not.toMatch(/(?:Nets|Ropes),? of/);
  });
});

describe("a receiver with posts at the institution and at a unit of it", () => {
  it("has the institution beside its post", () => {
    const both = [
      { organization: lcc, title: en("Provost") },
      { organization: boats, title: en("Professor") },
    ];
    const text = visit({
      participants: [
        person("h", "Ann Lee", "host", { roles: ["receiver"], posts: both }),
        host("i", "Bo Ray", "Registrar"),
        host("j", "Cy Dee", "Bursar"),
        guest("a", "Ed Ash", { title: en("Ambassador of Wyland to Lakeland") }),
      ],
    });
    expect(text).toContain("Provost of LCC and Professor of its Faculty of Boats");
  });
});

describe("receivers behind one of a unit of the institution", () => {
  it("have the institution beside bare titles", () => {
    const text = visit({
      participants: [
        host("j", "Cy Dee", "Dean", boats),
        host("h", "Ann Lee", "Registrar"),
        host("i", "Bo Ray", "Secretary"),
        guest("a", "Ed Ash", { title: en("Ambassador of Wyland to Lakeland") }),
      ],
    });
    expect(text).toContain("Dr Ann Lee, Registrar, and Dr Bo Ray, Secretary, both of LCC");
  });
});

describe("members of a delegation that is named after two organizations", () => {
  it("have their own beside their posts", () => {
    const mere = { name: en("Mere University"), the: false, kind: "university" };
    const name = en("delegation of Reed University and Mere University");
    const text = visit({
      delegations: [{ key: "d", name, the: true, side: "guest", head: "a", size: 6 }],
      participants: [
        host("h", "Ann Lee", "Provost"),
        guest("a", "Ed Ash", { organization: mere, title: en("President") }),
        guest("b", "Flo Birch", { organization: mere, title: en("Director for Ships") }),
      ],
    });
    expect(text).toMatch(/Director for Ships (?:of|at) (?:Mere University|the university)/);
  });
});
