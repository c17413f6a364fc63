import { describe, expect, it } from "vitest";
import { purposeForm } from "./purposes";

describe("a purpose in any usual form", () => {
  it.each([
    ["为了加强合作", "加强合作"],
    ["为支持湖区建设", "支持湖区建设"],
    ["旨在加强合作", "加强合作"],
    ["以加强合作为目的", "加强合作"],
    ["此次活动的目的是为了加强合作", "加强合作"],
    ["以便了解情况", "了解情况"],
    ["为港口培养人才", "为港口培养人才"],
    ["以商招商，促进发展", "以商招商，促进发展"],
    ["以合作促发展", "以合作促发展"],
    ["以学习为主，考察港口", "以学习为主，考察港口"],
    ["以促进合作", "促进合作"],
    ["将学习成果带回林窦", "将学习成果带回林窦"],
    ["达到相互了解的目的", "达到相互了解的目的"],
  ])("is a verb phrase: %s", (stored, form) => {
    expect(purposeForm(stored, "zh")).toBe(form);
  });

  it.each([
    ["to build a quay", "build a quay"],
    ["with the aim of deepening cooperation", "deepening cooperation"],
    ["The purpose of the visit was to study the port", "study the port"],
    ["The seminar aims to raise awareness", "raise awareness"],
    ["Courtesy call", "pay a courtesy call"],
    ["to pay a courtesy call", "pay a courtesy call"],
    ["Exchange of views on trade", "exchange views on trade"],
    ["for friendship and trade", "promote friendship and trade"],
    ["Official visit", "pay an official visit"],
    ["study the port", "study the port"],
    ["study tour to Lindow", "make a study tour to Lindow"],
    ["for the 20th anniversary of the twinning", "mark the 20th anniversary of the twinning"],
    ["Participation in the trade fair", "participate in the trade fair"],
    ["galvanize cooperation", "galvanize cooperation"],
    ["forge links with Lindow", "forge links with Lindow"],
  ])("is a verb phrase: %s", (stored, form) => {
    expect(purposeForm(stored, "en")).toBe(form);
  });
});
