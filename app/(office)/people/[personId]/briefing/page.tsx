import { briefingRoute } from "../../../briefings/briefing-route";

const { generateMetadata, BriefingRoute } = briefingRoute("personId");

export { generateMetadata };
export default BriefingRoute;
