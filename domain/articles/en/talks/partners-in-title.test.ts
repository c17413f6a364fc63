import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const club = { name: en("Lake Club"), the: true, kind: "association" };
const council = { name: en("Net Makers Council"), the: true, kind: "association" };
const port = { name: en("Reed Port"), the: false };

const visit = (title: string, more: object = {}): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Lake Club visits Reedham"),
    home: club,
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("delegation of the Lake Club"), side: "guest", head: "a" }],
    participants: [
      person("a", "Ann Lee", "Chairwoman", club, { delegation: "d" }),
      person("b", "Bo Ray", "Harbour Master", port, { side: "host" }),
      person("c", "Cy Dee", "Secretary", council, { side: "host" }),
    ],
    agenda: [
      { key: "t", activity: "tour", venue: { name: en("Reed Quay"), the: true }, saw: [en("the crane")] },
      {
        key: "m",
        activity: "talks",
        title: en(title),
        people: [{ key: "a" }, { key: "b" }, { key: "c" }],
        topics: [en("the price of nets")],
        ...more,
      },
    ],
  });

describe("talks whose title names partners", () => {
  it("are held with these beside the people of the record", () => {
    const text = visit("meetings with fishermen");
    expect(text).toMatch(/meetings with Bo Ray.*Cy Dee.*,? and fishermen/);
    expect(text).not.toMatch(/attended by|with fishermen,? with/);
  });

  it("keep another noun of the title", () => {
    expect(visit("meetings with fishermen and briefings")).toMatch(/meetings and briefings with Bo Ray/);
  });

  it("keep the matter of the title and the article of one person", () => {
    expect(visit("discussion with fishermen on ropes")).toMatch(
      /a discussion on ropes with Bo Ray.* and fishermen/,
    );
    expect(visit("talks with the dean")).toMatch(/talks with Bo Ray.* and the dean/);
  });

  it("do not name somebody of the list again", () => {
    expect(visit("talks with Mr Ray")).not.toContain("Mr Ray");
  });

  it("may be very long", () => {
    expect(visit(`meetings with ${"men ".repeat(4000)}`)).toContain("men men");
  });

  it("have an organization by its people alone", () => {
    const text = visit("meeting with the Net Makers Council");
    expect(text).toMatch(/a meeting with Bo Ray.*Cy Dee, Secretary of the Net Makers Council/);
    expect(text.match(/with /g)).toHaveLength(1);
  });
});
