import { describeEveryView } from "./describeEveryView";

describeEveryView("en-US");
