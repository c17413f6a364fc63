import { describe, expect, it } from "vitest";
import { en, person, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const guest = { side: "guest" };
const chamber = { name: en("Lake Chamber of Commerce"), the: true, kind: "association" };
const host = person("a", "Ann Lee", "Mayor of Reed", undefined, { side: "host" });
const envoys = [
  "Ambassador of Norland to Veld",
  "Consul General of Westmark in Reed",
  "Trade Commissioner of Ostland",
  "Envoy of the Lake Islands",
].map((title, at) => person(`e${at}`, `Bob Roe${"abcd"[at]}`, title, undefined, guest));
const traders = [
  "President",
  "Vice President for Trade and Transport",
  "Director of the Export Department",
].map((title, at) => person(`t${at}`, `Cara Poe${"abc"[at]}`, title, chamber, guest));

const meeting = (title: string, guests: readonly object[], more: object = {}): string =>
  text({
    kind: "meeting",
    title: en(title),
    participants: [host, ...guests],
    agenda: [{ key: "t", activity: "talks", topics: [en("boats")] }],
    ...more,
  });

describe("several guests whose list is too long for the first sentence", () => {
  it("are named behind it, where the title says what they are", () => {
    const words = meeting("Mayor briefs diplomats of lake countries in Reed", envoys, {
      purpose: en("inform the diplomats of the city's plans"),
    });
    expect(words).toContain("Mayor briefs diplomats of lake countries in Reed");
    expect(words).toContain(
      "Ann Lee, Mayor of Reed, met diplomats of lake countries on March 5, 2024, to inform them of",
    );
    expect(words).toMatch(/They were Bob Roea, Ambassador of Norland to Veld; .+; and Bob Roed/);
  });

  it("are named behind it, where all are of one organization", () => {
    const words = meeting("Mayor meets traders", traders);
    expect(words).toContain("met representatives of the Lake Chamber of Commerce");
    expect(words).toContain("They were Cara Poea, President");
  });

  it("remain in it, where the title names one of them", () => {
    expect(meeting("Mayor meets Roea and other diplomats", envoys)).not.toContain("They were");
    expect(meeting("Mayor meets envoys for Norland", envoys.slice(0, 2))).not.toContain("They were");
  });

  it("remain in it, where not all of them are what the title says", () => {
    const harbour = person("h", "Eve Fox", "Director of the Harbour", undefined, guest);
    expect(meeting("Mayor meets diplomats", [...envoys, harbour])).not.toContain("They were");
    expect(meeting("Mayor meets ambassadors", envoys)).not.toContain("They were");
    expect(meeting("Mayor meets ten diplomats", envoys)).not.toContain("They were");
  });

  it("remain in it, where the title's words are about the hosts, or others came", () => {
    const office = { name: en("Trade Ministry"), the: true, kind: "government" };
    const official = person("o", "Eve Fox", "Director", office, { side: "host" });
    const title = "Investors meet representatives of Trade Ministry";
    expect(meeting(title, [official, ...envoys])).not.toContain("They were");
    expect(meeting("Mayor meets merchants, with experts on trade", envoys)).not.toContain("They were");
    const open = { participantsOpen: true, openSides: ["guest"] };
    expect(meeting("Mayor meets traders", traders, open)).not.toContain("They were");
  });
});
