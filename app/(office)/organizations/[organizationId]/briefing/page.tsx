import { briefingRoute } from "../../../briefings/briefing-route";

const { generateMetadata, BriefingRoute } = briefingRoute("organizationId");

export { generateMetadata };
export default BriefingRoute;
