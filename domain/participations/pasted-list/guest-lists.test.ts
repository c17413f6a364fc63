import { expect, it } from "vitest";
import { isGuestList } from "./guest-lists";

it("a list of guests is one of visitors, unless they are the guests of a forum or a conference", () => {
  expect(isGuestList("Guest list, 2 December\nAnn Muster", ["Ann Muster"])).toBe(true);
  expect(isGuestList("Guest list of the Sampleton Forum\nAnn Muster", ["Ann Muster"])).toBe(false);
  expect(isGuestList("Guests for the trade seminar\nAnn Muster", ["Ann Muster"])).toBe(false);
  expect(isGuestList("Guests at two conferences\nAnn Muster", ["Ann Muster"])).toBe(false);
  expect(isGuestList("明天的客人名单\n王小样", ["王小样"])).toBe(true);
  expect(isGuestList("样例论坛来宾名单\n王小样", ["王小样"])).toBe(false);
  expect(isGuestList("协会年会来宾名单\n王小样", ["王小样"])).toBe(false);
});
