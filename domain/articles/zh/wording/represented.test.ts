import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { bothRepresented, ownRepresented, representativesOnce } from "./represented";

const rewordedText = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("sentence", plain(text)), [rewording]).words);

describe("organizations that somebody speaks or signs for", () => {
  it("are not named again behind the post of their own official", () => {
    expect(rewordedText(ownRepresented, "湖滨商会会长安例代表湖滨商会向云溪小学捐款")).toBe(
      "湖滨商会会长安例代表该会向云溪小学捐款",
    );
    for (const text of [
      "湖滨商会会长、云溪协会理事安例代表湖滨商会向云溪小学捐款",
      "湖滨商会会长安例代表云溪商会向云溪小学捐款",
    ])
      expect(rewordedText(ownRepresented, text)).toBe(text);
  });

  it("are both sides where the posts of those who sign name them", () => {
    expect(
      rewordedText(bothRepresented, "湖滨医院院长安例、云溪大学校长白样分别代表湖滨医院和云溪大学签署备忘录"),
    ).toBe("湖滨医院院长安例、云溪大学校长白样分别代表双方签署备忘录");
    expect(
      rewordedText(
        bothRepresented,
        "湖滨图书馆馆长安例、星河国家图书馆馆长白样分别代表湖滨图书馆和星河图书馆签字",
      ),
    ).toBe("湖滨图书馆馆长安例、星河国家图书馆馆长白样分别代表双方签字");
    const apart = "安例、白样分别代表湖滨市和云溪市签署备忘录";
    expect(rewordedText(bothRepresented, apart)).toBe(apart);
  });
});

describe("representatives who speak for others", () => {
  it("are not followed by the same word as a verb", () => {
    expect(rewordedText(representativesOnce, "云溪医院代表代表受赠单位致辞")).toBe(
      "云溪医院代表受赠单位致辞",
    );
    expect(rewordedText(representativesOnce, "云溪医院代表致辞")).toBe("云溪医院代表致辞");
    expect(rewordedText(representativesOnce, "安例代表代表团介绍了湖滨市")).toBe("安例代表该团介绍了湖滨市");
    const office = "安例代表代表处全体人员致谢";
    expect(rewordedText(representativesOnce, office)).toBe(office);
  });
});
