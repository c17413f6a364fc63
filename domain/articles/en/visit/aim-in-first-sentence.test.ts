import { describe, expect, it } from "vitest";
import { en, person, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const academy = { name: en("Lakeham Academy of Inland Waters and Fisheries"), the: true, kind: "institute" };
const university = (name: string) => ({ name: en(name), the: true, kind: "university" });
const head = person("h", "Ann Example", "President", academy, {
  side: "guest",
  delegation: "d",
  roles: ["head"],
});
const experts = { key: "e", group: en("fishery experts and engineers"), side: "guest", delegation: "d" };

const journey = (more: object) =>
  text({
    kind: "outbound_visit",
    title: en("Academy delegation visits Norland and Southland"),
    home: academy,
    areas: [en("Norland"), en("Southland")],
    delegations: [{ key: "d", name: en("Academy delegation"), the: true, side: "guest", head: "h", size: 6 }],
    participants: [head, experts],
    ...more,
  });

describe("the aim of a visit", () => {
  it("comes before a long invitation, which follows in a sentence of its own", () => {
    const made = journey({
      purpose: en("exchange knowledge of inland fisheries"),
      organizers: [
        "University of North Reedham and Moorby",
        "Southern University of Hilltown and the Lakes",
      ].map((name) => ({ organization: university(name), tier: "inviter" })),
    });
    expect(made).toMatch(
      /on March 5, 2024, to exchange knowledge of inland fisheries\. It had been invited by the/,
    );
    expect(made).not.toContain("The purpose of the visit was");
  });

  it("has room behind an invitation where the head of the delegation follows", () => {
    const made = journey({
      purpose: en(
        "exchange knowledge of the inland fisheries of the two countries, their lakes and their rivers",
      ),
      participants: [head],
      organizers: [{ organization: university("University of Reedham"), tier: "inviter" }],
    });
    expect(made).toMatch(
      /at the invitation of the University of Reedham to exchange [^.]+\. The delegation was led by Ann/,
    );
  });

  it("comes before a leader for whom the first sentence has no room", () => {
    const made = text({
      kind: "reception",
      title: en("Academy delegation visits Reed University"),
      home: university("Reed University"),
      venue: { name: en("Reed University"), organization: university("Reed University") },
      purpose: en("learn more about the work under way at the lake campus, the fishery and the pump house"),
      delegations: [
        {
          key: "d",
          name: en("delegation of engineers and journalists from Lakeham, Norland"),
          side: "guest",
          head: "h",
        },
      ],
      participants: [head],
    });
    expect(made).toMatch(
      /visited the Reed University on March 5, 2024, to learn more .+ pump house\. The delegation was led by Ann Example, President of/,
    );
    expect(made).not.toContain("Led by");
  });

  it("comes before a leader with long posts and the members of the delegation", () => {
    const council = { name: en("Council of Fisheries and Inland Navigation of Lakeham"), the: true };
    const leader = person("h", "Ann Example", "chairman and regional chief executive for lakes", council, {
      side: "guest",
      delegation: "d",
      roles: ["head"],
    });
    const made = text({
      kind: "reception",
      title: en("Business delegation visits Reedham"),
      venue: { name: en("Reedham") },
      purpose: en("explore business opportunities"),
      delegations: [{ key: "d", name: en("Norland business delegation"), side: "guest", head: "h" }],
      participants: [leader, { ...experts, group: en("representatives of eight fisheries") }],
    });
    expect(made).toMatch(
      /^A Norland business delegation visited Reedham on March 5, 2024, to explore business opportunities\. /m,
    );
    expect(made).toMatch(
      /The delegation was led by Ann Example, chairman .+ of Lakeham, and included representatives of eight fisheries\./,
    );
  });

  it("has room in the first sentence where its names are known as two of a kind", () => {
    const [one, two] = ["Hill University of Fishery and Boats", "Lake State University of Pilots"].map(
      university,
    );
    const made = text({
      kind: "reception",
      title: en("Hill University delegation visits Lake State University"),
      home: two,
      purpose: en(
        "sign a Memorandum of Cooperation between Hill University of Fishery and Boats and Lake State University of Pilots",
      ),
      delegations: [
        {
          key: "d",
          name: en("delegation of the management of Hill University of Fishery and Boats"),
          the: false,
          side: "guest",
          head: "h",
          size: 5,
        },
      ],
      participants: [
        person("h", "Ann Example", "Vice President", one ?? {}, {
          side: "guest",
          delegation: "d",
        }),
      ],
    });
    expect(made).toMatch(/on March 5, 2024, to sign a Memorandum of Cooperation between/);
    expect(made).not.toContain("came to sign");
  });

  it("comes before the leader of a delegation on a journey, who follows with its members", () => {
    const made = journey({
      purpose: en(
        "learn how boats are built and sold abroad, make the lakes of the north better known and begin to work with builders in both of the countries",
      ),
    });
    expect(made).toMatch(
      /to learn how boats .+ of the countries\. The delegation was led by Ann Example, [^.]+, and included fishery experts/,
    );
    expect(made).not.toContain("The purpose of the visit was");
  });
});
