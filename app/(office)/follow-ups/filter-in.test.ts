import { describe, expect, it } from "vitest";
import { filterIn, listAddress } from "./filter-in";

describe("the address of a list of follow-ups", () => {
  it("is read as far as it makes sense, and the rest is left out", () => {
    expect(
      filterIn({
        owed: "everybody",
        dueStatus: "late",
        page: "x",
        from: "2025-02-30",
        awaitingDecision: "perhaps",
      }),
    ).toEqual({
      dueStatus: "late",
    });
    expect(filterIn({ responsible: "somebody", open: "1", view: "board", q: "" })).toEqual({});
  });

  it("is preserved from address to filter and back", () => {
    const filter = {
      owed: "us",
      awaitingDecision: true,
      onTime: false,
      responsible: "me",
      from: "2025-06-01",
      page: 2,
    } as const;
    const address = new URL(listAddress(filter), "http://office.example");
    expect(filterIn(Object.fromEntries(address.searchParams))).toEqual(filter);
    expect(listAddress({})).toBe("/follow-ups");
  });
});
