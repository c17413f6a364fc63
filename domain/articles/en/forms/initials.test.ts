import { describe, expect, it } from "vitest";
import { areInitials } from "./initials";

describe("letters of a name", () => {
  it("are the initials of its words", () => {
    expect(areInitials("LCC", "Lake Chamber of Commerce")).toBe(true);
    expect(areInitials("RU", "University of Reed")).toBe(true);
    expect(areInitials("MZAU", "Mazhong Agricultural University")).toBe(true);
    expect(areInitials("CND", "Carling National Hi-Tech District")).toBe(true);
  });

  it("are not those of another name", () => {
    expect(areInitials("LCC", "Lake Club")).toBe(false);
    expect(areInitials("RC", "Reed Chamber of Commerce")).toBe(false);
    expect(areInitials("LC", "staff of the Lake Club")).toBe(false);
  });
});
