import { describe, expect, it } from "vitest";
import { en, person, personOf, said, textOfEvent } from "./lake-town.test-data";

const college = { name: en("Hilltown Water College"), the: true };
const lee = (more = {}) =>
  person("a", "Ann Lee", "president", college, { side: "guest", roles: ["head"], ...more });
const visit = (participants: object[], more = {}) =>
  textOfEvent({
    kind: "reception",
    title: en("Hilltown college visits the Boat House"),
    venue: { name: en("Boat House"), the: true },
    participants,
    ...more,
  });
const host = (title: string, more = {}) =>
  personOf("b", "Bo Ray", title, "Reedham State Government", {
    side: "host",
    roles: ["receiver"],
    ...more,
  });

describe("the post of a host", () => {
  it("keeps its field, with the organization after it", () => {
    const words = visit([lee(), host("Commissioner for Works")]);
    expect(words).toContain("Bo Ray, Commissioner for Works of the Reedham State Government");
    expect(words).not.toContain("Commissioner of the Reedham State Government for Works");
  });

  it("takes its field behind a comma with a preposition", () => {
    const words = visit([lee(), host("Assistant Director, Lake Affairs")]);
    expect(words).toContain("Bo Ray, Assistant Director for Lake Affairs of the Reedham State Government");
  });

  it("is the only one of its kind where somebody departs from it", () => {
    const posts = [{ title: en("departing Lakeland Consul General in Reedham") }];
    const guest = { key: "b", side: "host", roles: ["receiver"], person: { name: en("Bo Ray") }, posts };
    const words = visit([lee(), guest]);
    expect(words).toContain("the departing Lakeland Consul General");
    expect(words).not.toContain("a departing");
  });

  it("is not stated by the honorific too", () => {
    const person = { name: en("Bo Ray"), later: en("Consul General Ray"), honorific: en("Consul General") };
    const posts = [{ title: en("Consul General of Lakeland in Reedham") }];
    const words = visit([lee(), { key: "b", side: "host", roles: ["receiver"], person, posts }]);
    expect(words).toContain("Bo Ray, Consul General of Lakeland in Reedham");
    expect(words).not.toContain("Consul General Bo Ray");
  });
});

describe("what somebody was at one event", () => {
  it("comes before the name, so that it is not a post of the organization", () => {
    const words = visit([lee(), host("director", { functions: [en("chief guest")] })]);
    expect(words).toContain("chief guest Bo Ray, director of the Reedham State Government");
    expect(words).not.toContain("and chief guest");
  });

  it("is left out of a delegation's head who was its head", () => {
    const delegations = [{ key: "d", size: 9, side: "guest", head: "a" }];
    const words = visit([lee({ delegation: "d", functions: [en("head of the delegation")] })], {
      delegations,
    });
    expect(words).toContain("led by Ann Lee, president of the Hilltown Water College");
    expect(words).not.toContain("head of the delegation");
  });

  it("is left out where it only says for whom the person was there", () => {
    const minister = { key: "m", group: en("the Minister of Lakes"), presence: "substituted" };
    const envoy = {
      key: "b",
      side: "host",
      person: { name: en("Bo Ray"), later: en("Ray") },
      functions: [en("representative of the Minister of Lakes")],
      substitutes: "m",
    };
    const remark = { ...said("b", "congratulate", "the new boats"), onBehalfOf: "m" };
    const words = visit([lee(), envoy, minister], {
      agenda: [{ key: "s", activity: "speeches", people: [{ key: "b" }], remarks: [remark] }],
    });
    expect(words).toContain("On behalf of the Minister of Lakes, Bo Ray ");
    expect(words).not.toContain("in place of");
    expect(words).not.toContain("representative of the Minister");
  });
});

describe("the rank of somebody who is mentioned again", () => {
  it("is not cut", () => {
    const words = visit([lee(), host("Pro Vice-Chancellor")], {
      agenda: [
        {
          key: "s",
          activity: "talks",
          people: [{ key: "a" }, { key: "b" }],
          remarks: [
            said("b", "say", "the lake is deep"),
            said("b", "hope", "more boats would come"),
            said("b", "propose", "a meeting every year"),
          ],
        },
      ],
      outcomes: [
        {
          key: "g",
          kind: "gift",
          what: en("a book"),
          by: ["b"],
          to: { participants: ["a"] },
        },
      ],
    });
    expect(words).not.toMatch(/[Tt]he vice-chancellor/);
  });
});

describe("a title that several people hold", () => {
  it.each(["member", "professor", "researcher", "councillor", "senior ranger"])(
    "has an article: %s",
    (title) => {
      expect(visit([lee(), host(title)])).toContain(`Bo Ray, a ${title} of the Reedham State Government`);
    },
  );

  it.each(["leader", "representative", "managing partner", "state engineer"])(
    "has none as an office: %s",
    (title) => {
      const words = visit([lee(), host(title)]);
      expect(words).toContain(`Bo Ray, ${title} of the Reedham State Government`);
      expect(words).not.toContain(`a ${title}`);
    },
  );

  it.each(["shipping deputy minister", "high commissioner for Lakeland in Reedham"])(
    "has none as an office without an organization: %s",
    (title) => {
      const ray = { ...host(title), posts: [{ title: en(title) }] };
      const words = visit([lee(), ray]);
      expect(words).toContain(`Bo Ray, ${title}`);
      expect(words).not.toContain(`a ${title}`);
    },
  );
});
