import { describe, expect, it } from "vitest";
import { reportedOf } from "./first-person";

describe("points in the first person", () => {
  it("name the organization of the speaker, and use its pronouns behind it", () => {
    expect(reportedOf("we must prepare our students", "the university")).toBe(
      "the university must prepare its students",
    );
    expect(reportedOf("our goal is a new quay", "the port")).toBe("the port's goal is a new quay");
    expect(reportedOf("we are working on it and our doors are open to us all", "the port")).toBe(
      "the port is working on it and its doors are open to all",
    );
    expect(reportedOf("we need boats", "the port")).toBe("the port needs boats");
    expect(reportedOf("we proceed with our plan", "the port")).toBe("the port proceeds with its plan");
    expect(reportedOf("expand our reach globally", "the university")).toBe(
      "expand the university's reach globally",
    );
  });

  it("are of both sides where they do something together", () => {
    expect(reportedOf("we can work together on ports", "the port")).toBe(
      "the two sides can work together on ports",
    );
    expect(reportedOf("our cooperation is fruitful", "the port")).toBe("the cooperation is fruitful");
  });

  it("keep a plural where the verb has no known form, or nobody is known", () => {
    expect(reportedOf("we boat on the lake", "the club")).toBe("they boat on the lake");
    expect(reportedOf("we hope and pray for rain", "the club")).toBe("they hope and pray for rain");
    expect(reportedOf("we need a quay", undefined)).toBe("they need a quay");
  });

  it("state opinions as said, and leave quotations and names", () => {
    expect(reportedOf("We believe that the quay is old", "the port")).toBe("the quay is old");
    expect(reportedOf("he said “we are old”", "the port")).toBe("he said “we are old”");
    expect(reportedOf("the US and I. Reed agree", "the port")).toBe("the US and I. Reed agree");
    expect(reportedOf("I am glad of my stay", "the port", "she")).toBe("she is glad of her stay");
  });
});
