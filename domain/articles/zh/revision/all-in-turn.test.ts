import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { allInTurn } from "./all-in-turn";

const both = (first: string, second: string): string | undefined => {
  const joined = allInTurn(line("agenda[t]", plain(first)), line("agenda[t]", plain(second)));
  return joined && textOf(joined.words);
};

describe("neighbouring acts of all who were there", () => {
  it("share their subject", () => {
    expect(both("双方表示，合作前景广阔", "双方一致同意加强师生互派")).toBe(
      "双方表示，合作前景广阔，一致同意加强师生互派",
    );
    expect(both("双方就航运交换了意见", "双方互致纪念品并合影留念")).toBe(
      "双方就航运交换了意见，互致纪念品并合影留念",
    );
    expect(both("双方还就航运进行探讨", "双方一致同意举办展会")).toBe(
      "双方还就航运进行探讨，并一致同意举办展会",
    );
  });

  it("stay apart where the first has points or other people, and where the subject is another", () => {
    expect(both("双方表示，合作前景广阔；航运发展良好", "双方愿加强合作")).toBeUndefined();
    const several = "双方认为，此次考察准备充分，行程紧凑，增进了相互了解";
    expect(both(several, "双方一致同意加强师生互派")).toBeUndefined();
    expect(both("双方就航运座谈，校长安例参加", "双方一致同意加强合作")).toBeUndefined();
    expect(both("与会人员就航运进行交流", "双方互赠礼品")).toBeUndefined();
  });
});
