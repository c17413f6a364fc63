import { describe, expect, it } from "vitest";
import { en, person, personOf, said, textOfEvent as text } from "./lake-town.test-data";

const chamber = { name: en("Lakeside Chamber of Commerce"), the: true, kind: "association" };
const university = { name: en("Reedham University"), the: false, kind: "university" };
const guest = { side: "guest", delegation: "d" };
const host = { side: "host" };

describe("several companions of a delegation", () => {
  const visit = (companions: object[], size?: number) =>
    text({
      kind: "reception",
      title: en("Lakeside chamber visits Reedham University"),
      venue: { name: en("Reedham University"), the: false, organization: university },
      delegations: [
        {
          key: "d",
          name: en("delegation of the Lakeside Chamber of Commerce"),
          side: "guest",
          head: "g",
          ...(size ? { size } : {}),
        },
      ],
      participants: [
        person("g", "Ann Lee", "president", chamber, { ...guest, roles: ["head"] }),
        ...companions,
        person("h", "Dan Host", "rector", university, { ...host, roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [said("h", "say", "the university wants to train engineers for the ports of the lake")],
        },
      ],
    });
  const four = ["Bo Ray", "Cy Dee", "Eve Fay", "Gil Hoe"].map((name, at) =>
    person(`c${at}`, name, `head of the department of lake boats and ferries no. ${at + 1}`, chamber, guest),
  );

  it("end the text where they are four with long posts", () => {
    const paragraphs = visit(four).split("\n\n");
    expect(paragraphs.at(-1)).toMatch(/^The delegation also included Bo Ray/);
  });

  it("are the other members where they and who led it are all of it", () => {
    expect(visit(four, 5)).toContain("The other members were Bo Ray");
    expect(visit(four, 7)).not.toContain("other members");
  });
});

describe("hosts of a visit of several items, who did nothing by themselves", () => {
  const visit = (hosts: object[], talks: object = {}) =>
    text({
      kind: "reception",
      title: en("Delegation of Lakeside College visits Reedham University"),
      venue: { name: en("Reedham University"), the: false, organization: university },
      purpose: en("sign a memorandum of cooperation"),
      delegations: [
        {
          key: "d",
          name: en("delegation of the management of Lakeside College"),
          the: false,
          side: "guest",
          head: "g",
        },
      ],
      participants: [
        personOf("g", "Ann Lee", "president", "Lakeside College", { ...guest, roles: ["head"] }),
        { key: "m", group: en("the management"), of: [university], side: "host", roles: ["receiver"] },
        ...hosts,
      ],
      agenda: [
        { key: "t", activity: "talks", topics: [en("an exchange of students")], ...talks },
        { key: "u", activity: "tour", saw: [en("the classes")] },
      ],
    });
  const dean = person("x", "Xi Yule", "dean of ships", university, host);

  it("took part in its talks", () => {
    const written = visit([dean]);
    expect(written).toMatch(/talks with the management of [^.]* and (?:Xi Yule|dean)/);
    expect(written).not.toMatch(/[Aa]lso present/);
  });

  it("are of one organization, which is named once", () => {
    const rector = person("r", "Dan Host", "rector", university, { ...host, roles: ["receiver"] });
    const vice = person("v", "Vic Ott", "vice-rector for ships", university, host);
    const named = visit([rector, vice, dean]).match(/talks with [^.]*/)?.[0] ?? "";
    expect(named).toContain("Xi Yule");
    expect(named.match(/of the university|Reedham University/g)?.length ?? 0).toBeLessThan(2);
  });

  it("are not part of talks that list who was there", () => {
    expect(visit([dean], { people: [{ key: "g" }, { key: "m" }] })).not.toMatch(/talks with [^.]*Yule/);
  });
});

describe("companions of both sides of a meeting", () => {
  const meeting = text({
    kind: "meeting",
    title: en("Lakeside chamber president calls on Reedham University rector"),
    participants: [
      person("h", "Dan Host", "rector", university, { ...host, roles: ["receiver"] }),
      person("g", "Ann Lee", "president", chamber, { side: "guest", roles: ["head"] }),
      ...["Bo Ray", "Cy Dee", "Eve Fay"].map((name, at) =>
        person(`c${at}`, name, `head of export department ${at + 1}`, chamber, { side: "guest" }),
      ),
      ...["Max Orr", "Ned Poe", "Oz Quill", "Pia Rue"].map((name, at) =>
        person(`s${at}`, name, `dean of faculty ${at + 1}`, university, host),
      ),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        topics: [en("the training of engineers")],
        remarks: [said("g", "say", "the chamber will send students to the lake")],
      },
    ],
  });

  it("are one paragraph, the hosts named by their organization", () => {
    const [last = ""] = meeting.split("\n\n").slice(-1);
    expect(last).toMatch(/^Also at the meeting were Bo Ray.*\. Present for the university were Max Orr/);
    expect(meeting).not.toMatch(/also present/i);
  });
});

describe("a long list of those present", () => {
  const forum = (number: number) =>
    text({
      kind: "seminar",
      title: en("Lake forum held in Reedham"),
      officialName: en("the Lake Forum"),
      city: en("Reedham"),
      participants: [
        personOf("s", "Ann Lee", "mayor", "Reedham"),
        ...["Bo", "Cy", "Di", "Ed", "Fay", "Gil", "Hal", "Ida", "Jo", "Kit"]
          .slice(0, number)
          .map((name, at) =>
            personOf(`p${at}`, `${name} Sample`, `manager for ports and markets ${at}`, `Reed Company ${at}`),
          ),
      ],
      agenda: [{ key: "a", activity: "speeches", remarks: [said("s", "say", "the lake needed care")] }],
    });

  it("is two or three sentences", () => {
    const written = forum(10);
    expect(written.indexOf("Kit Sample")).toBeLessThan(written.indexOf("Ann Lee"));
    for (const name of ["Bo", "Fay", "Kit"]) expect(written.split(`${name} Sample`)).toHaveLength(2);
  });

  it("is one while it can be read", () => {
    expect(forum(5)).not.toContain("Also taking part");
  });
});
