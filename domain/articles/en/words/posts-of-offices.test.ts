import { describe, expect, it } from "vitest";
import { isHeldAlone, postOfOffice } from "./posts-of-offices";

describe("the post whose title names an office", () => {
  it("is the one of the head", () => {
    expect(postOfOffice("Ministry of Trade of Lakeland")).toBe("Minister of Trade of Lakeland");
    expect(postOfOffice("Embassy of Lakeland in Hilland")).toBe("Ambassador of Lakeland to Hilland");
    expect(postOfOffice("Consulate General of Lakeland in Reedham")).toBe(
      "Consul General of Lakeland in Reedham",
    );
    expect(postOfOffice("Lakeland Trade Council")).toBeUndefined();
  });

  it("names the office only where nobody else has that title", () => {
    const post = "Minister of Trade of Lakeland";
    expect(isHeldAlone("Ann Exemplar, Minister of Trade of Lakeland, came", post)).toBe(true);
    expect(isHeldAlone("Ann Exemplar came", post)).toBeUndefined();
    expect(isHeldAlone("Ann Exemplar, Deputy Minister of Trade of Lakeland, came", post)).toBeUndefined();
    expect(isHeldAlone("Ann Exemplar, State Minister of Trade of Lakeland, came", post)).toBeUndefined();
    expect(
      isHeldAlone("Ann Exemplar, Minister of Trade of Lakeland, met Bo Sample, Minister of Aid", post),
    ).toBe(false);
    expect(isHeldAlone("Minister Sample spoke", post)).toBe(false);
  });
});
