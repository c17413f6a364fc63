import { describe, expect, it } from "vitest";
import { withPlainCapitals } from "./plain-capitals";

describe("words with the capitals of a title", () => {
  it.each([
    ["Handover of Medical Equipment", "handover of medical equipment"],
    ["Review Meeting", "review meeting"],
    ["Keynote Speech by Ann Lee", "keynote speech by Ann Lee"],
    ["Trade and Investment Opportunities in Lindow", "trade and investment opportunities in Lindow"],
    ["Visit to Lindow Mill", "visit to Lindow Mill"],
    ["MOU Signing Ceremony", "MOU signing ceremony"],
    ["Q&A Session", "Q&A session"],
    ["Tour of the Library", "tour of the library"],
    ["Registration and Welcome Coffee", "registration and welcome coffee"],
    ["Visit to the Trade and Research Centre", "visit to the Trade and Research Centre"],
  ])("are common nouns in “%s”", (stored, plain) => {
    expect(withPlainCapitals(stored)).toBe(plain);
  });

  it.each([
    "Boat Forum",
    "Ministry of Health",
    "University of Lindow",
    "National Library",
    "Lindow Trade Exhibition",
    "UN Women",
    "Youth Exchange Programme",
    "talks on AI",
    "Trade and Innovation Centre",
    "Health, Safety and Environment Department",
    "Food and Drug Administration",
    "Department of Trade, Industry and Tourism",
    "University of Science and Technology",
    "Education for All",
  ])("are a name in “%s”", (stored) => {
    expect(withPlainCapitals(stored)).toBe(stored);
  });
});
