import { describeEveryView } from "./describeEveryView";

describeEveryView("zh-CN");
