import { describe, expect, it } from "vitest";
import { en, person, textOfEvent as text, town } from "./lake-town.test-data";

const college = { name: en("Lake College"), the: false, kind: "university" };
const clinic = { name: en("Reed Clinic"), the: true, kind: "hospital" };
const rector = person("r", "Ann Lee", "rector", college, { side: "guest", delegation: "d", roles: ["head"] });
const dean = person("d", "Dan Reed", "dean", { name: en("Faculty of Boats"), the: true }, { side: "host" });
const mayor = person("m", "Max Mead", "mayor", town, { side: "host" });

const visit = (agenda: object[], participants: object[] = [rector, mayor, dean]) =>
  text({
    kind: "outbound_visit",
    title: en("Lake College visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("Lake College delegation"), side: "guest", head: "r" }],
    participants,
    agenda,
  });
const talks = {
  key: "t",
  activity: "talks",
  people: [{ key: "r" }, { key: "m", as: "receiver" }],
  topics: [en("the lake")],
};

describe("the person called on", () => {
  it("does not call on himself", () => {
    const written = visit([
      talks,
      {
        key: "c",
        activity: "other",
        did: en("visit the dean of the faculty"),
        people: [{ key: "r" }, { key: "d" }],
      },
    ]);
    expect(written).toMatch(/visited the dean of the faculty/);
    expect(written).toMatch(/met Dan Reed, dean of the Faculty of Boats/);
    expect(written).not.toMatch(/Reed[^.]* visited the dean/);
  });

  it("receives, although he came with the visitors to another item", () => {
    const member = person(
      "b",
      "Bo Ray",
      "mayor",
      { name: en("Port Reed"), the: false },
      { side: "guest", delegation: "d" },
    );
    const written = visit(
      [
        { ...talks, people: [{ key: "r" }, { key: "b" }, { key: "m", as: "receiver" }] },
        {
          key: "o",
          activity: "tour",
          venue: { name: en("Port Reed town hall"), the: true },
          people: [
            { key: "r", as: "head" },
            { key: "b", as: "receiver" },
          ],
        },
      ],
      [rector, mayor, member],
    );
    expect(written).toMatch(/Port Reed town hall[^.]*received by [^.]*Ray/);
    expect(written).not.toMatch(/Ray[^.]* visited the Port Reed town hall/);
  });
});

describe("somebody who toured a place with only escorts", () => {
  it("is “he”, as recorded, and never “it”", () => {
    const minister = person("m", "Max Mead", "Minister of Boats", town, { side: "guest", roles: ["head"] });
    const all = [{ key: "m", as: "head" }, { key: "e" }, { key: "f" }];
    const escort = { side: "guest", roles: ["escort"] };
    const written = text({
      kind: "inspection",
      title: en("Minister of Boats pays visit to Reedham and Port Reed"),
      when: {},
      city: undefined,
      areas: [en("Reedham"), en("Port Reed")],
      published: "2024-03-05",
      participants: [
        { ...minister, person: { ...minister.person, pronoun: "he" } },
        person("e", "Eve Reed", "deputy minister", town, escort),
        { key: "g", group: en("the management of the Port of Reedham"), side: "host" },
        person("f", "Flo Ford", "deputy minister", town, escort),
      ],
      agenda: [
        {
          key: "b",
          activity: "tour",
          told: "before",
          venue: { name: en("Port Reed landing site"), the: true, city: en("Port Reed") },
          people: all,
          narrative: [en("In Port Reed, a quay wall has been built.")],
        },
        {
          key: "w",
          activity: "tour",
          venue: { name: en("Port of Reedham"), the: true, city: en("Reedham") },
          people: [...all, { key: "g", as: "receiver" }],
          saw: [
            en("the liquid terminal, opened last year by the mayor"),
            en("the dry jetty"),
            en("the ongoing work"),
          ],
        },
      ],
    });
    expect(written).toContain("where he saw the liquid terminal");
  });
});

describe("the opening ceremony of an event with a name", () => {
  it.each(["opens", "starts", "begins", "kicks off"])("is not what opened (%s)", (verb) => {
    const written = text({
      kind: "seminar",
      title: en(`Lake seminar ${verb} in Reedham`),
      officialName: en("the 2024 Lake Seminar"),
      when: { start: "2024-10-28" },
      city: en("Reedham"),
      participants: [mayor, rector],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: en("opening ceremony"),
          people: [{ key: "m", as: "chair" }, { key: "r" }],
        },
      ],
    });
    expect(written).toMatch(/2024 Lake Seminar opened/);
    expect(written).not.toMatch(/ceremony of [^.]* opened/);
  });
});

describe("several people called on", () => {
  const secretary = person("s", "Sue Hall", "harbour master", town, { side: "host" });
  const calls = (did: string, more: object[] = []) => ({
    key: "c",
    activity: "other",
    did: en(did),
    each: true,
    people: [{ key: "r", as: "head" }, { key: "m", as: "receiver" }, ...more],
  });

  it("take the place of their posts", () => {
    const written = visit(
      [calls("pay courtesy calls on the mayor and the harbour master", [{ key: "s", as: "receiver" }])],
      [rector, mayor, secretary],
    );
    expect(written).toMatch(/paid courtesy calls on Mead and Hall\./);
    expect(written).not.toMatch(/also took part/);
  });

  it("are the object of calls without one", () => {
    const written = visit([calls("pay courtesy calls")], [rector, mayor]);
    expect(written).toMatch(/paid courtesy calls on Mead\./);
  });
});

describe("an obligation of one party for both", () => {
  const signing = (scope: string[]) =>
    text({
      kind: "signing",
      title: en("Lake College and Reed Clinic sign agreement"),
      city: en("Reedham"),
      participants: [rector],
      agreements: [
        {
          key: "g",
          title: en("agreement"),
          type: "other",
          status: "signed",
          parties: [{ organization: college }, { organization: clinic }],
          scope: scope.map((words, at) => ({ key: `s${at}`, text: en(words) })),
        },
      ],
    });

  it("is its own duty, after those of both", () => {
    const written = signing([
      "provide beds from the Reed Clinic to Lake College",
      "train nurses together",
      "have the Reed Clinic treat students",
      "have the teachers of Lake College give lectures",
    ]);
    expect(written).toMatch(/will train nurses together/);
    expect(written).toMatch(/Clinic will provide beds to Lake College and treat students\./);
    expect(written).toMatch(/teachers of (?:Lake College|the college) will give lectures/);
    expect(written).not.toMatch(/will have|beds from/);
  });
});

describe("talks whose title gives the post of whom the visitors called on", () => {
  const holder = { ...mayor, posts: [{ title: en("Mayor"), organization: town }] };
  const call = {
    key: "c",
    activity: "talks",
    title: en("call on the Mayor"),
    people: [{ key: "r" }, { key: "m", as: "receiver" }],
  };

  it("say that they called on the holder, without the post again", () => {
    const tour = { key: "o", activity: "tour", people: [{ key: "r" }, { key: "d" }], saw: [en("the quay")] };
    const written = visit([tour, call], [rector, dean, holder]);
    expect(written).toMatch(/called on (?:\S+ Mayor )?Max Mead/);
    expect(written).not.toMatch(/for a call|call on the Mayor/);
  });

  it("are no second meeting after a reception", () => {
    const written = visit([call], [rector, holder]);
    expect(written).toMatch(/received by Mayor Max Mead/);
    expect(written).not.toMatch(/call on the Mayor/);
  });
});
