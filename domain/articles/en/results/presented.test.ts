import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { presented } from "./presented";

const given = (to: string, list: string): string =>
  textOf(presented(plain("Ann Exemplar"), plain(to), plain(list)));

describe("what somebody presented", () => {
  it("comes before recipients whom a list with semicolons introduces", () => {
    const people = "Bo Sample, Head of the Reed Centre; Cy Model, manager of boats; and Dan Reed, registrar";
    expect(given(people, "a medal for friendship of ports")).toBe(
      `Ann Exemplar presented a medal for friendship of ports to ${people}`,
    );
  });

  it("comes behind a few of them if it is longer than a few words", () => {
    expect(given("Bo Sample, Head of the Reed Centre in Lakeland", "a medal for friendship of ports")).toBe(
      "Ann Exemplar presented Bo Sample, Head of the Reed Centre in Lakeland with a medal for friendship of ports",
    );
  });
});
