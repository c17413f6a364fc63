import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent as text } from "./lake-town.test-data";

const chamber = { name: en("Lakeside Chamber of Commerce"), the: true, kind: "association" };
const university = { name: en("Reedham University"), the: false, kind: "university" };
const council = { name: en("Reedham Provincial Council"), the: true, kind: "government" };
const guest = { side: "guest", delegation: "d" };
const head = person("g", "Ann Lee", "president", chamber, { ...guest, roles: ["head"] });
const host = person("h", "Dan Host", "rector", university, { side: "host", roles: ["receiver"] });
const talks = {
  key: "t",
  activity: "talks",
  remarks: [said("h", "say", "the university wants to train engineers for the ports of the lake")],
};

const visit = (companions: object[], more: object = {}) =>
  text({
    kind: "reception",
    title: en("Lakeside chamber visits Reedham University"),
    venue: { name: en("Reedham University"), the: false, organization: university },
    delegations: [
      { key: "d", name: en("delegation of the Lakeside Chamber of Commerce"), side: "guest", head: "g" },
    ],
    participants: [head, ...companions, host],
    agenda: [talks],
    ...more,
  });

describe("members of a delegation who did nothing by themselves", () => {
  const three = [
    person("b", "Bo Ray", "secretary-general", chamber, guest),
    person("c", "Cy Dee", "director of the export office", chamber, guest),
    person("e", "Eve Fay", "head of the training department", chamber, guest),
  ];

  it("follow the first paragraph while they are three", () => {
    const [, first = "", second = ""] = visit(three).split("\n\n");
    expect(first).toMatch(/Dan Host\. Host said that the university wants [^.]*\.$/);
    expect(second).toMatch(/^The delegation also included Bo Ray, secretary-general;/);
  });

  it("have a paragraph behind the first where they are more, before a few colleagues of who received them", () => {
    const present = [
      person("x", "Xi Yule", "registrar", university, { side: "host" }),
      person("y", "Yu Zed", "dean of the Faculty of Engineering and Ships", university, { side: "host" }),
      person("z", "Zoe Ash", "head of the Office of Foreign Students", university, { side: "host" }),
    ];
    const four = [...three, person("f", "Flo Gee", "head of the archives", chamber, guest)];
    const paragraphs = visit([...four, ...present]).split("\n\n");
    expect(paragraphs[1]).not.toContain("also included");
    expect(paragraphs[2]).toMatch(/^The delegation also included Bo Ray, secretary-general;/);
    expect(paragraphs[2]).toMatch(/head of the archives\. Also present for the university were Xi Yule/);
    expect(paragraphs.slice(2).join(" ")).toMatch(/Xi Yule/);
  });

  it("stay in the first sentence where one or two with short posts fit into it, also with an aim", () => {
    const one = [person("b", "Bo Ray", "secretary-general", chamber, guest)];
    for (const more of [{}, { purpose: en("discuss the training of engineers") }])
      expect(visit(one, more)).toContain(
        "led by its president, Ann Lee, and including secretary-general Bo Ray, visited",
      );
  });

  it("follow the first paragraph where one or two of them have no room in it", () => {
    const two = [
      person("b", "Bo Ray", "secretary-general", chamber, guest),
      person("c", "Cy Dee", "director of the export office of the lake", chamber, guest),
    ];
    const [, first = "", second = ""] = visit(two, {
      purpose: en("study how engineers of the ports of the lake are trained at the university and abroad"),
    }).split("\n\n");
    expect(first).toMatch(/, led by its president, Ann Lee, visited [^.]*\.$/);
    expect(second).toMatch(/^The delegation also included Bo Ray, secretary-general, and Cy Dee/);
  });

  it("are not joined by the members of their own delegation", () => {
    const all = { key: "m", group: en("members of the delegation"), ...guest };
    const written = visit([...three, all]);
    expect(written).toContain("and Eve Fay, head of the training department.");
    expect(written).not.toMatch(/other members|members of the delegation/);
  });

  it("do not get the title that is already in their honorific", () => {
    const titled = (title: string, honorific: string) => {
      const one = person("p", "Pat Ray", title, university, guest);
      return { ...one, person: { ...one.person, honorific: en(honorific), later: en(`${honorific} Ray`) } };
    };
    expect(visit([...three, titled("professor", "Professor")])).toMatch(
      /Professor Pat Ray of (?:Reedham University|the university)/,
    );
    expect(visit([...three, titled("professor", "Prof.")])).toContain("Prof. Pat Ray of");
    expect(visit([...three, titled("professor of botany", "Professor")])).toMatch(
      /[^r] Pat Ray, professor of botany/,
    );
  });
});

describe("a reception by somebody whose place is not recorded", () => {
  const official = person("h", "Dan Host", "vice chairman", council, { side: "host", roles: ["receiver"] });
  const article = text({
    kind: "reception",
    title: en("Provincial leader receives Lakeside chamber"),
    delegations: [
      { key: "d", name: en("delegation of the Lakeside Chamber of Commerce"), side: "guest", head: "g" },
    ],
    participants: [official, head],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [
          { key: "h", as: "receiver" },
          { key: "g", as: "head" },
        ],
        remarks: [said("g", "say", "the chamber will send students to the lake")],
      },
      {
        key: "u",
        activity: "talks",
        told: "after",
        venue: { name: en("Reed College") },
        people: [{ key: "g", as: "head" }],
      },
    ],
  });

  it("is the news, and not at the place of another item", () => {
    expect(article).toMatch(
      /Dan Host, vice chairman of the Reedham Provincial Council, received a delegation/,
    );
    expect(article.split("\n\n")[1]).not.toContain("Reed College");
  });

  it("leaves talks elsewhere to the visitors alone", () => {
    expect(article).toContain("The delegation also held talks at the Reed College.");
    expect(article).not.toMatch(/sides held talks/);
  });
});

describe("who led a delegation during whose visit a document was signed", () => {
  const signing = (signs: boolean) =>
    text({
      kind: "outbound_visit",
      title: en("Lakeside chamber and Reedham University sign memorandum"),
      areas: [en("Norland"), en("Sudland")],
      delegations: [
        { key: "d", name: en("Lakeside Chamber of Commerce delegation"), side: "guest", head: "g", size: 5 },
      ],
      participants: [head, { ...host, roles: [] }],
      agenda: [
        { key: "t", activity: "talks", people: [{ key: "g" }, { key: "h" }], topics: [en("training")] },
        { key: "s", activity: "signing", agreements: ["m"] },
      ],
      agreements: [
        {
          key: "m",
          title: en("memorandum of understanding"),
          type: "mou",
          status: "signed",
          parties: [
            { organization: university, ...(signs ? { signatories: ["h"] } : {}) },
            { organization: chamber, ...(signs ? { signatories: ["g"] } : {}) },
          ],
        },
      ],
    });

  it("is stated with the post of a signatory, or with the delegation, never by itself", () => {
    expect(signing(true)).toContain("president of the chamber and leader of the delegation");
    expect(signing(false)).toMatch(/led by (?:its president, Ann Lee|Ann Lee)/);
    for (const signs of [true, false])
      expect(signing(signs)).not.toMatch(/(?:^|[.] )[^.]{0,60} led the delegation[.]/);
  });
});

describe("a member whom the aim of the visit names and who spoke", () => {
  it("is not listed with the posts of others", () => {
    const made = visit(
      [
        person("b", "Bo Exemplar", "secretary-general", chamber, guest),
        person("c", "Cy Sample", "boat teacher", chamber, guest),
        person("e", "Eve Model", "boat teacher", chamber, guest),
      ],
      {
        title: en("Lakeside chamber delegation calls on rector of Reedham University"),
        when: undefined,
        venue: undefined,
        delegations: [{ key: "d", side: "guest", head: "g" }],
        purpose: en(
          "introduce Bo Exemplar as the new secretary-general of the chamber and deepen relations between the two institutions",
        ),
        agenda: [{ ...talks, remarks: [...talks.remarks, said("b", "promise", "support the university")] }],
      },
    );

    expect(made).toContain("included Cy Sample and Eve Model");
    expect(made).not.toMatch(/included [^.]*Exemplar/);
    expect(made).toContain("promised to support the university");
  });
});

describe("somebody whom the aim of the visit names beside the post", () => {
  it("is introduced once", () => {
    const companions = [
      person("b", "Bo Exemplar", "secretary-general", chamber, guest),
      person("c", "Cy Sample", "boat teacher", chamber, guest),
      person("e", "Eve Model", "boat teacher", chamber, guest),
    ];
    const made = visit(companions, {
      title: en("Lakeside chamber delegation calls on rector of Reedham University"),
      purpose: en(
        "introduce Bo Exemplar as the new secretary-general and deepen relations between the two sides",
      ),
      agenda: [{ ...talks, remarks: [...talks.remarks, said("b", "promise", "support the university")] }],
    });
    expect(made).toMatch(/introduce Bo Exemplar.* as the new secretary-general/);
    expect(made).not.toMatch(/as Exemplar/);
  });
});

describe("representatives after whom their delegation is named", () => {
  const group = (words: string) =>
    visit([], {
      delegations: [{ key: "d", name: en("delegation of lake port leaders"), the: false, side: "guest" }],
      participants: [{ key: "r", group: en(words), ...guest }, host],
    });

  it("are not a composition of it", () => {
    expect(group("representatives of Port Leaders")).not.toContain("representatives");
  });

  it("are where they have another name", () => {
    expect(group("representatives of Pilot Friends")).toContain("representatives of Pilot Friends");
  });
});

describe("one or two members of a delegation at a meeting", () => {
  const ministry = { name: en("Ministry of Ports"), the: true, kind: "government" };
  const met = text({
    kind: "meeting",
    title: en("Lakeside chamber meets Minister of Ports"),
    city: en("Reedham"),
    delegations: [
      { key: "d", name: en("delegation of the Lakeside Chamber of Commerce"), side: "guest", head: "g" },
    ],
    participants: [
      head,
      person("h", "Dan Host", "Minister", ministry, { side: "host", roles: ["receiver"] }),
      person("b", "Bo Ray", "Chief Engineer", ministry, guest),
      person("c", "Cy Dee", "treasurer", chamber, guest),
    ],
    agenda: [
      { ...talks, remarks: [said("h", "say", "the ports need engineers"), said("b", "say", "cranes age")] },
    ],
  });

  it("are introduced with their leader, before what was said", () => {
    const [, first = "", ...rest] = met.split("\n\n");
    expect(first).toMatch(/Bo Ray.*Cy Dee/);
    expect(rest.join(" ")).toContain("Ray said that cranes age");
    expect(rest.join(" ")).not.toContain("delegation also included");
  });

  it("have their organization behind somebody of another one", () => {
    expect(met).toMatch(/Cy Dee, treasurer of (?:the chamber|the Lakeside Chamber)/);
  });
});
