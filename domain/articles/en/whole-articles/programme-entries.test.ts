import { describe, expect, it } from "vitest";
import { en, said, textOfEvent } from "./lake-town.test-data";

// Invented events as an office enters them: people once for the event, items as the programme prints them.

const clinic = { name: en("Reedham Medical Center"), kind: "hospital" };
const hospital = { name: en("Central Hospital of Marling City"), kind: "hospital" };
const museum = { name: en("Lake Boat Museum"), kind: "institute" };
const guest = { side: "guest", roles: ["head"] };
const host = { side: "host", roles: ["receiver"] };
const who = (key: string, name: string, title: string, organization: object | undefined, more: object) => ({
  key,
  person: { name: en(name) },
  posts: [{ title: en(title), ...(organization ? { organization } : {}) }],
  ...more,
});

describe("a donation", () => {
  const gift = (more: object = {}) => ({
    key: "g",
    type: "gift",
    to: { organizations: [museum] },
    points: [en("two old ferries")],
    ...more,
  });
  const donation = (more: object = {}) =>
    textOfEvent({
      kind: "other",
      title: en("Handover of Ferries from Norland"),
      home: museum,
      when: { words: en("recently") },
      participants: [
        who("lee", "Ann Lee", "Director", museum, host),
        who("ray", "Bo Ray", "Ambassador of Norland to Lakeland", undefined, guest),
      ],
      agenda: [{ key: "h", activity: "handover", title: en("Handover Ceremony"), outcomes: ["g"] }],
      outcomes: [gift()],
      ...more,
    });

  it("begins with who gave what to whom, and when", () => {
    expect(donation()).toMatch(
      /Bo Ray, Ambassador of Norland to Lakeland, recently presented .*two old ferries/,
    );
    expect(donation()).not.toMatch(/was handed over|ceremony/i);
  });

  it("places the thanks of the organization behind the gift", () => {
    const remarks = [{ ...said("lee", "thank", "the ferries"), whom: en("the embassy") }];
    const text = donation({
      kind: "reception",
      title: en("Ambassador of Norland visits Lake Boat Museum"),
      when: { start: "2024-03-05" },
      outcomes: [gift({ by: ["ray"] })],
      agenda: [
        { key: "t", activity: "talks", topics: [en("boats")] },
        { key: "h", activity: "handover", title: en("Presentation of Ferries"), outcomes: ["g"], remarks },
      ],
    });
    expect(text.indexOf("two old ferries")).toBeGreaterThan(0);
    expect(text.indexOf("two old ferries")).toBeLessThan(text.indexOf("thanked"));
  });
});

it("calls a hospital by its city beside a medical center, which is a hospital as well", () => {
  const text = textOfEvent({
    kind: "reception",
    title: en("Visit of Marling hospital to Reedham Medical Center"),
    home: clinic,
    delegations: [
      { key: "d", name: en("delegation of Central Hospital of Marling City"), side: "guest", head: "ray" },
    ],
    participants: [who("ray", "Bo Ray", "Director", hospital, { ...guest, delegation: "d" })],
    agreements: [
      {
        key: "a",
        title: en("Memorandum of Cooperation"),
        type: "mou",
        status: "signed",
        parties: [{ organization: hospital }, { organization: clinic }],
      },
    ],
    agenda: [
      { key: "s", activity: "signing", title: en("Signing of Memorandum"), agreements: ["a"] },
      { key: "t", activity: "tour", saw: [en("the wards")] },
    ],
  });
  expect(text).toContain("a delegation of the Marling hospital");
  expect(text).not.toMatch(/\bthe hospital\b|at the signing/);
});

describe("tours", () => {
  const port = { name: en("Lake Port"), kind: "company" };
  const inspection = (tour: object, more: object = {}) =>
    textOfEvent({
      kind: "inspection",
      title: en("Working visit of the minister"),
      home: port,
      city: en("Reedham"),
      participants: [
        who("ray", "Bo Ray", "Minister of Ports", undefined, guest),
        who("lee", "Ann Lee", "Manager", port, host),
        who("kim", "Cy Kim", "Engineer", port, { side: "host", roles: ["guide"] }),
      ],
      agenda: [{ key: "t", activity: "tour", ...tour }],
      ...more,
    });

  it("goes to the organization that received, on the trip of the title", () => {
    const text = inspection({ title: en("Cruise in Port Waters"), saw: [en("the berths")] });
    expect(text).toMatch(/^.*\n+.*visited (?:the )?Lake Port in Reedham/);
    expect(text).not.toContain("for a cruise");
  });

  it("does not make the guide the subject of what the visitor did", () => {
    const text = inspection({ title: en("Inspection of Works"), saw: [en("the quay"), en("the crane")] });
    expect(text).not.toMatch(/showed .* inspected/);
  });
});
