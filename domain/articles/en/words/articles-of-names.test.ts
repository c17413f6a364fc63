import { describe, expect, it } from "vitest";
import { theName } from "./grammar";

describe("the article of a name without a flag", () => {
  it("is absent before a noun with its number, and before organizations of a kind", () => {
    expect(theName("Conference Room 15 of the Port House", undefined, "place")).toBe(
      "Conference Room 15 of the Port House",
    );
    expect(theName("Conference Room of the Port House", undefined, "place")).toBe(
      "the Conference Room of the Port House",
    );
    expect(theName("state agencies", undefined, "organization")).toBe("state agencies");
    expect(theName("headquarters of the port", undefined, "organization")).toBe(
      "the headquarters of the port",
    );
  });

  it("keeps its capital in a name of its own", () => {
    expect(theName("The Petrels", undefined, "organization")).toBe("The Petrels");
    expect(theName("The Ministry of Roads", undefined, "organization")).toBe("the Ministry of Roads");
    expect(theName("The Petrels", true, "organization")).toBe("the Petrels");
  });
});
