import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const chamber = { name: en("Lakeside Chamber of Fisheries and Harbors"), the: true };
const institute = { name: en("Reedham Institute of Inland Waters"), the: true };
const guest = { side: "guest", delegation: "d" };
const event = (kind: string, title: string, more: object = {}): string =>
  textOfEvent({
    kind,
    title: en(title),
    city: en("Reedham"),
    delegations: [
      {
        key: "d",
        name: en("delegation of the Lakeside Chamber of Fisheries and Harbors"),
        side: "guest",
        head: "a",
      },
    ],
    participants: [
      person("a", "Ann Example", "Vice President for Foreign Relations", chamber, guest),
      person("b", "Bo Sample", "Director General", institute, { side: "host", roles: ["receiver"] }),
    ],
    ...more,
  });

describe("the head of a delegation for whom the first sentence has no room", () => {
  it("comes in front of what the delegation came for, behind who received it, where and when", () => {
    const text = event("reception", "Institute receives chamber delegation", {
      purpose: en("study the pumps"),
    });
    expect(text).toMatch(
      /received a delegation of the Lakeside Chamber of Fisheries and Harbors in Reedham on March 5, 2024\. The delegation, led by Ann Example, Vice President for Foreign Relations, came to study the pumps\./,
    );
    expect(text).not.toMatch(/Harbors, led by/);
  });

  it("has the second sentence of a meeting", () => {
    const text = event("meeting", "Institute and chamber hold talks", {
      purpose: en("exchange knowledge of pumps and nets"),
    });
    expect(text).toMatch(
      /met a delegation of [^,]+ in Reedham on March 5, 2024, to exchange knowledge of pumps and nets\. The delegation was led by Ann Example/,
    );
  });

  it("has it behind a visit, with those who came along", () => {
    const companions = { key: "c", group: en("chairs of its committees"), ...guest };
    const text = event("outbound_visit", "Chamber delegation visits harbors of the north", {
      city: undefined,
      areas: [en("Northport"), en("Eastport")],
      purpose: en("see how the harbors of the north are dredged, lit and kept open in winter"),
      participants: [
        person("a", "Ann Example", "Vice President for Foreign Relations", chamber, guest),
        companions,
      ],
    });
    expect(text).toMatch(
      /Harbors visited Northport and Eastport on March 5, 2024, to see [^.]+\. The delegation was led by Ann Example, Vice President for Foreign Relations, (?:and included|who was accompanied by)/,
    );
  });

  it("stays in the first sentence where the headline names the head, or the delegation has no name", () => {
    const named = event("reception", "Institute receives Ann Example of chamber", {
      purpose: en("study the pumps"),
    });
    expect(named).toContain("Harbors, led by Ann Example");
    const lone = event("reception", "Institute receives delegation", {
      purpose: en("study the pumps"),
      delegations: [{ key: "d", side: "guest", head: "a" }],
    });
    expect(lone).toContain("a delegation led by Ann Example");
  });
});
