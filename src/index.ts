export { parseMinutes } from "./parse-minutes";
