import { expect, it } from "vitest";
import type { DraftRecord } from "../../events/shape";
import { heldEvent, personOf, zh } from "../zh/whole-articles/lake-town.test-data";
import { areDiplomats } from "./diplomats";

const guest = (organization: string, title: string): DraftRecord =>
  heldEvent({
    city: zh("湖滨市"),
    participants: [personOf("an", "安例", organization, title, { side: "guest" })],
  });

it("takes those of a mission for diplomats who visit a city, unless they live there", () => {
  expect(areDiplomats(guest("星河国驻云雀总领事馆", "总领事"))).toBe(true);
  expect(areDiplomats(guest("星河国驻云雀代表处", "代表"))).toBe(true);
  expect(areDiplomats(guest("星河国驻湖滨总领事馆", "总领事"))).toBe(false);
});

it("takes neither a company's office nor an envoy of a campaign for them", () => {
  expect(areDiplomats(guest("远航集团湖滨代表处", "首席代表"))).toBe(false);
  expect(areDiplomats(guest("远航集团驻云雀代表处", "首席代表"))).toBe(false);
  expect(areDiplomats(guest("海岛旅游协会", "旅游形象大使"))).toBe(false);
});
