import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const body = (name: string) => ({ name: en(name), the: true, kind: "association" });
const group = (key: string, of: string, delegation: string) => ({
  key,
  group: en("representatives"),
  of: [body(of)],
  side: "guest",
  delegation,
});
const ray = person(
  "b",
  "Bo Ray",
  "director",
  { name: en("Harbor Bank"), the: true, kind: "company" },
  { side: "host", roles: ["receiver"] },
);

const article = textOfEvent({
  kind: "inspection",
  title: en("Boat people visit Reedham"),
  city: en("Reedham"),
  delegations: [
    { key: "d", name: en("Northern delegation"), the: true, side: "guest" },
    { key: "e", name: en("Southern delegation"), the: true, side: "guest" },
  ],
  participants: [group("n", "Net Guild", "d"), group("s", "Sail Guild", "e"), ray],
  agenda: [{ key: "t", activity: "tour", saw: [en("the boat yard")], people: [{ key: "n" }, { key: "s" }] }],
});

describe("the members of one of several delegations", () => {
  it("are no part of the sentence about all of them", () => {
    expect(article).not.toMatch(/Southern delegation, including/);
    expect(article).toContain("Northern delegation included representatives of the Net Guild.");
  });

  it("are not meant by the next sentence about all of them", () => {
    expect(article).not.toContain("They were received");
    expect(article).not.toMatch(/received them/);
  });
});
