package message

// figures holds what is said about figures, charts and site.yaml by themselves.
var figures = table{
	"share-outside": {
		zh: Text{"占比 {value}% 不在 0 到 100 之间（指标 {figure}）", "检查数值，或把 kind 改为 rate"},
		en: Text{"a share of {value}% is not between 0 and 100 (figure {figure})", "check the value, or make its kind rate"},
	},
	"stock-negative": {
		zh: Text{"存量不会是负数：{value}（指标 {figure}）", "检查数值，或改正 kind"},
		en: Text{"a stock cannot be negative: {value} (figure {figure})", "check the value or the kind"},
	},
	"stock-span": {
		zh: Text{"存量是某一时点的数，不能写成一段时期 {period}（指标 {figure}）", "写时点，如 2025（年末）；若是一段时期的累计，kind 写 flow"},
		en: Text{"a stock stands at a point of time and not over {period} (figure {figure})", "write the point, such as 2025 for the end of the year, or kind: flow for what adds up over a period"},
	},
	"count-fraction": {
		zh: Text{"按个计数的指标不会有小数：{value}（指标 {figure}）", "检查数值和单位"},
		en: Text{"what is counted one by one has no fraction: {value} (figure {figure})", "check the value and the unit"},
	},
	"chart-rows": {
		zh: Text{"图表 {chart}（{form}）只有 {have} 行，至少要 {want} 行", "在 rows 中补充"},
		en: Text{"chart {chart} ({form}) has {have} rows and needs at least {want}", "add to its rows"},
	},
	"chart-line-rows": {
		zh: Text{"图表 {chart} 是折线图，只有 {have} 个点，不成趋势", "至少要 {want} 个时期；只有一个数的改用 bar"},
		en: Text{"chart {chart} is a line with {have} points, which is no trend", "a line needs at least {want} periods; show a single value as a bar"},
	},
	"chart-line-order": {
		zh: Text{"图表 {chart} 的折线在时间上倒退：{before} 之后是 {period}", "各行按时间先后排列，每个时期一行"},
		en: Text{"the line of chart {chart} runs backwards: {period} comes after {before}", "put the rows in the order of time, one for each period"},
	},
	"chart-row-twice": {
		zh: Text{"图表 {chart} 有两行都叫“{label}”，前一行在 {first}", "删去重复的一行，或用 label 区分"},
		en: Text{"two rows of chart {chart} are called “{label}”, the first at {first}", "leave one out, or tell them apart by their labels"},
	},
	"chart-values": {
		zh: Text{"图表 {chart}（{form}）的这一行有 {have} 个数，应有 {want} 个", "数的个数要与 series 一致；paired 为 2 个，progress 为 3 个（基期、现在、目标）"},
		en: Text{"this row of chart {chart} ({form}) has {have} values instead of {want}", "as many as series; paired takes 2, progress 3 (base, now, target)"},
	},
	"chart-total": {
		zh: Text{"图表 {chart} 是 {form}，total 只用于 waterfall", "删去 total"},
		en: Text{"chart {chart} is a {form}; total belongs to waterfall alone", "take total away"},
	},
	"chart-series": {
		zh: Text{"图表 {chart}（{form}）的 series 有 {have} 个名称，应有 {want} 个", "给每一列数起一个名称"},
		en: Text{"chart {chart} ({form}) names {have} series instead of {want}", "name every column of values"},
	},
	"department-base-url": {
		zh: Text{"没有填写 base-url（网站将来的网址）", "填写后，网站地图、规范链接和分享卡片才有完整网址"},
		en: Text{"base-url (where the site will stand) is not filled in", "with it, sitemap, canonical links and share cards have full addresses"},
	},
	"department-site-name": {
		zh: Text{"没有填写 site-name，页面不写 SiteName 标签", "由主管部门填写网站名称"},
		en: Text{"site-name is not filled in, so pages carry no SiteName tag", "the department gives the site's name"},
	},
	"department-site-domain": {
		zh: Text{"没有填写 site-domain，页面不写 SiteDomain 标签", "由主管部门填写网站域名"},
		en: Text{"site-domain is not filled in, so pages carry no SiteDomain tag", "the department gives the domain"},
	},
	"department-site-id-code": {
		zh: Text{"没有填写 site-id-code（网站标识码）", "由主管部门按全国政府网站信息报送系统填写，不得编造"},
		en: Text{"site-id-code (网站标识码) is not filled in", "the department gives the registered code; it must not be made up"},
	},
	"department-host": {
		zh: Text{"没有填写 host（主办单位）", "由主管部门填写"},
		en: Text{"host (主办单位) is not filled in", "the department fills it in"},
	},
	"department-operator": {
		zh: Text{"没有填写 operator（承办单位）", "由主管部门填写"},
		en: Text{"operator (承办单位) is not filled in", "the department fills it in"},
	},
	"department-icp": {
		zh: Text{"没有填写 icp（ICP备案号）", "填写主体备案号，不带“-1”"},
		en: Text{"icp (ICP备案号) is not filled in", "give the main number, without “-1”"},
	},
	"department-police": {
		zh: Text{"没有填写 police（公安备案号）", "由主管部门填写"},
		en: Text{"police (公安备案号) is not filled in", "the department fills it in"},
	},
	"department-contact": {
		zh: Text{"没有填写 contact（联系方式）", "由主管部门填写"},
		en: Text{"contact (联系方式) is not filled in", "the department fills it in"},
	},
	"department-published": {
		zh: Text{"有 {pages} 个页面没有发布时间，不写 PubDate 标签", "发布时间确定后，在页面开头写 published: \"年-月-日 时:分\""},
		en: Text{"{pages} pages have no time of publication, so they carry no PubDate tag", "once it is settled, write published: \"YYYY-MM-DD HH:MM\" at the head of the page"},
	},
	"waterfall-total": {
		zh: Text{"图表 {chart} 的合计是 {total}，前面各项相加是 {sum}", "检查各项，或补上缺少的一项"},
		en: Text{"the total of chart {chart} is {total}, but what comes before adds up to {sum}", "check the rows, or add the one that is missing"},
	},
	"chart-negative-part": {
		zh: Text{"图表 {chart} 表示整体的各部分，不能有负数 {value}", "改用 waterfall 或 bar"},
		en: Text{"chart {chart} shows parts of a whole, which cannot be negative: {value}", "use waterfall or bar"},
	},
}
