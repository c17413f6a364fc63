import type { PostFact } from "../../reference/facts";

/** Heads of states and missions, whose former holders are 前首相, not 原首相. */
const OF_STATE = /^(?:首相|总统|总理|国务卿|外相|外长|议长|众议长|驻[^，]*(?:大使|总领事)|大使|总领事)/;
/** Ministers of a country, likewise: 前移民部长. */
const OF_COUNTRY = /^(?:(?!宣传|组织|统战|武装|社会|农村|保卫|教务|市场|销售)\p{Script=Han}{2,6}部长)$/u;
const PUBLIC_ORGANIZATION = /[省市县区州旗委部局司会院校处]$/;

/** Whether a former holder of a post is 前 rather than 原. */
export const isOfState = ({ title, org }: PostFact): boolean => {
  const words = title?.text ?? "";
  if (OF_STATE.test(words) || /^[参众]?议员$/.test(words)) return true;
  return (
    OF_COUNTRY.test(words) &&
    org !== undefined &&
    org.name.text.length <= 6 &&
    !PUBLIC_ORGANIZATION.test(org.name.text)
  );
};
