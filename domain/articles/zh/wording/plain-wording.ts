import type { Rewording } from "../../rewording";

const ADDRESSED = /(?:致辞|发言|讲话)(，)(?=(?:说|表示|指出)，)/u;

/** 线上致辞时说，……, for 线上致辞，说，……. */
export const saidInAddress: Rewording = (text) => {
  const found = ADDRESSED.exec(text);
  const to = found ? found.index + found[0].length : 0;
  return found ? { from: to - 1, to, text: "时" } : undefined;
};

const REMOTE =
  /^[^，。；、（）]{4,60}(（线上参加）)(?=介绍|建议|表示|指出|说|希望|感谢|祝贺|[向对][^，。；]{2,})/u;

/** 甲在线上向乙致谢, for 甲（线上参加）向乙致谢: how the only speaker of a sentence took part. */
export const spokeRemotely: Rewording = (text) => {
  const found = REMOTE.exec(text);
  const mark = found?.[1];
  if (!found || !mark) return undefined;
  return { from: found[0].length - mark.length, to: found[0].length, text: "在线上" };
};

const OCCASION_OF_ACT =
  /^((?:[^，。；]{1,16}，)?在)([^，。；]{4,40}?)(?=(?:授牌|揭牌|揭幕|颁奖|签约|捐赠|聘任|启动|交接)(?:仪式|典礼)上，[^。]*?\2)/u;

/** 在授牌仪式上，甲颁发某站点牌, for 在某站点授牌仪式上，甲颁发某站点牌: an occasion whose sentence names again what it was about. */
export const occasionBriefly: Rewording = (text) => {
  const [front, at, thing] = OCCASION_OF_ACT.exec(text) ?? [];
  return front && at && thing ? { from: at.length, to: front.length, text: "" } : undefined;
};

const COMMITTEE =
  /(?<=(?:^|[，、。；由与和])(?:中共)?)(\p{Script=Han}{2,8}[省市县区州旗]委)常委、((?:中共)?\1)(?=政法委|组织部|宣传部|统战部|秘书长)/u;

/** 某市委常委、政法委书记, for 某市委常委、中共某市委政法委书记. */
export const committeeOnce: Rewording = (text) => {
  const found = COMMITTEE.exec(text);
  const again = found?.[2];
  if (!found || !again) return undefined;
  const to = found.index + found[0].length;
  return { from: to - again.length, to, text: "" };
};

const ALL_THEN_BOTH = /^(?:[^，。；]{0,16}，)?(?:与会)?各方[^。]*；(双方)(?=期待|愿|希望|表示|将|一致)/u;

/** 各方表示，……；期待……: those who speak are called the same in one sentence. */
export const partiesOnce: Rewording = (text) => {
  const found = ALL_THEN_BOTH.exec(text);
  const to = found ? found[0].length : 0;
  return found ? { from: to - 2, to, text: "" } : undefined;
};

const BOTH_SAID = /双方(?:均|都|一致)?表示(，双方)(?=将|愿|会)/u;

/** 双方表示将……, for 双方表示，双方将……. */
export const bothSaid: Rewording = (text) => {
  const found = BOTH_SAID.exec(text);
  const to = found ? found.index + found[0].length : 0;
  return found ? { from: to - 3, to, text: "" } : undefined;
};

/** 表示欢迎，并说，……, for 表示欢迎，表示，……. */
export const welcomedAndSaid: Rewording = (text) => {
  const at = text.indexOf("表示欢迎，表示，");
  return at < 0 || text.includes("，并", at) ? undefined : { from: at + 5, to: at + 7, text: "并说" };
};
