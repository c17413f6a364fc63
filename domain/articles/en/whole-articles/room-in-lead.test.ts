import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent as text } from "./lake-town.test-data";

const university = { name: en("Reedham University"), the: false, kind: "university" };
const host = personOf("h", "Dan Host", "rector", "Reedham University", { side: "host", roles: ["receiver"] });
const head = (key: string, name: string, title: string, organization: string) =>
  personOf(key, name, title, organization, { side: "guest", delegation: "d", roles: ["head"] });

const visit = (title: string, participants: object[], more: object = {}) =>
  text({
    kind: "reception",
    title: en(title),
    venue: { name: en("Reedham University"), the: false, organization: university },
    delegations: [{ key: "d", side: "guest", head: "a" }],
    participants: [...participants, host],
    agenda: [
      {
        key: "t",
        activity: "talks",
        remarks: [said("h", "say", "the lake needed more engineers and sailors")],
      },
    ],
    ...more,
  });

describe("several heads of a delegation with long posts", () => {
  const heads = [
    head("a", "Ann Lee", "director of research", "Lakeside Education Center"),
    head("b", "Bo Ray", "general director of liaison", "Hill College of Trade and Industry"),
    head("c", "Cy Dee", "representative in Reedham", "Valley Polytechnic Institute"),
  ];
  const aim = { purpose: en("celebrate the anniversary of the port") };

  it("have a sentence of their own after who came where and what for", () => {
    const [, lead = "", people] = visit("Partners visit Reedham University", heads, aim).split("\n\n");
    expect(lead).toMatch(
      /^A delegation visited Reedham University .*to celebrate the anniversary of the port\.$/,
    );
    expect(people).toContain("The delegation was led by Ann Lee, director of research");
    expect(lead.split(". ")[0]).not.toContain("Bo Ray");
  });

  it("are after the subject of the title where the delegation has no name", () => {
    const article = visit("Representatives of lake colleges visit Reedham University", heads, aim);
    expect(article).toContain("\n\nRepresentatives of lake colleges visited Reedham University");
  });

  it("stay in the first sentence while they are short", () => {
    const few = [head("a", "Ann Lee", "mayor", "Lakeside"), head("b", "Bo Ray", "president", "Hill College")];
    expect(visit("Partners visit Reedham University", few)).toContain("delegation led by Ann Lee");
  });
});

describe("what a visit was for", () => {
  const one = [head("a", "Ann Lee", "president", "Lakeside Chamber of Commerce")];

  it("is left to whoever said it in the same words", () => {
    const aim = "increase contacts with the business community of the lake";
    const article = visit("Lakeside chamber visits Reedham University", one, {
      purpose: en(aim),
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [said("a", "say", `the purpose of the visit was to ${aim}`)],
        },
      ],
    });
    expect(article.split(aim)).toHaveLength(2);
    expect(article).toContain(`the purpose of the visit was to ${aim}`);
  });

  it("is in the first sentence with the leader, also where both are long", () => {
    const article = visit("Lakeside delegation visits Reedham University", one, {
      delegations: [{ key: "d", name: en("delegation from Lakeside Valley"), side: "guest", head: "a" }],
      purpose: en("exchange opinions on how to strengthen the training of engineers for ports and ships"),
    });
    expect(article).toMatch(/led by Ann Lee, [^.]*, visited Reedham University [^.]*to exchange opinions/);
  });
});

describe("a consensus whose words point back", () => {
  it("is not a headline", () => {
    const title = "Lakeside chamber president visits Reedham University";
    const article = visit(title, [head("a", "Ann Lee", "president", "Lakeside Chamber of Commerce")], {
      outcomes: [{ key: "o", type: "consensus", points: [en("implement these proposals systematically")] }],
    });
    expect(article.startsWith(title)).toBe(true);
    expect(article).toContain("agreed to implement these proposals");
  });
});

describe("a seminar that is described rather than named", () => {
  it("has its theme in the first sentence", () => {
    const article = text({
      kind: "seminar",
      title: en("Seminar on lakes held in Reedham"),
      officialName: en("a national seminar"),
      theme: en("Clean Lakes for All"),
      city: en("Reedham"),
      organizers: [
        {
          organization: { name: en("Lakeside Science Society"), the: true, kind: "association" },
          tier: "organizer",
        },
      ],
      agenda: [{ key: "s", activity: "speeches", remarks: [said("h", "say", "the lake needed care")] }],
      participants: [host],
    });
    expect(article).toContain("organized a national seminar on the theme “Clean Lakes for All” in Reedham");
    expect(article).not.toContain("The theme of");
  });
});

describe("the first sentence of an event with a name", () => {
  const workshop = (title: string, more: object): string =>
    text({
      kind: "seminar",
      title: en(title),
      city: en("Reedham"),
      organizers: [
        {
          organization: { name: en("Lakeside Science Society"), the: true, kind: "association" },
          tier: "organizer",
        },
      ],
      agenda: [{ key: "s", activity: "speeches", remarks: [said("h", "say", "the lake needed care")] }],
      participants: [host],
      ...more,
    });

  it("has the event as its subject where the title says that it was held, and others helped", () => {
    const society = { organization: { name: en("Lakeside Science Society"), the: true }, tier: "organizer" };
    const fund = { organization: { name: en("Harbor Fund"), the: true }, tier: "sponsor" };
    expect(
      workshop("Workshop held at lake", {
        officialName: en("the Lake Care Workshop 2024"),
        organizers: [society, fund],
      }),
    ).toMatch(
      /\n\nThe Lake Care Workshop 2024 was held in Reedham on March 5, 2024\. (?:It|The workshop) was organized by /,
    );
    expect(workshop("Workshop held at lake", { officialName: en("the Lake Care Workshop 2024") })).toContain(
      "The Lakeside Science Society organized the Lake Care Workshop 2024 in Reedham",
    );
  });

  it("has the organizer as its subject where the event has no name, or the title says who held it", () => {
    expect(workshop("Workshop held at lake", {})).toContain("The Lakeside Science Society organized a ");
    expect(
      workshop("Lakeside Science Society holds workshop", {
        officialName: en("the Lake Care Workshop 2024"),
      }),
    ).toContain("The Lakeside Science Society held the Lake Care Workshop 2024");
  });
});
