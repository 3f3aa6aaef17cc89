package verify

// commonPieces are the pairs of characters that the names of many things share;
// they do not make one a short name of another.
const commonPieces = "制造 造业 产业 行业 企业 工业 业企 增加 加值 价值 发明 专利 技术 高新 新技 术企 国家 家级 省级 规上 集团 公司 有效 主导 导产 资金 专项 项资 发展 人才 加工 中小 小企 先进 高技 进制 融资 设备 质押"

// chineseWords is the vocabulary of Chinese reports and press articles. What is
// on no list is unexplained: it may be a subject that the data do not know.
var chineseWords = []wordList{
	// what a number says
	{text: "增长 增长率 增速 增幅 增长速度 递增 下滑 负增长 涨幅 上涨 下跌 降幅 跌幅 增长了 下降了 增", means: growth},
	{text: "下滑 负增长 下跌 降幅 跌幅 下降了 同比下降", means: growth, tags: tagFall},
	{text: "下降 降低 回落 减少 净减少 减少了", means: increase, tags: tagFall},
	{text: "同比 同比增长 同比下降 比上年同期 较上年同期 同比增幅 同比增速", means: growth, tags: tagPrior},
	{text: "比上年增长 较上年增长 比去年增长 较去年增长", means: growth, tags: tagPrior},
	{text: "环比 环比增长", means: growth, tags: tagMonthly},
	{text: "年均 年均增长 年均增速 年平均 平均每年 年均增幅 年均递增 年平均增长", means: average},
	{text: "占比 比重 份额 占比达 占有率", means: share},
	{text: "占 占到 占据 占了 占全区 占全部 占整个", means: share, tags: tagObject},
	{text: "拉动 带动 拉升 拉高 拉动了 带动了 撬动", means: pull, tags: tagObject},
	{text: "贡献率 贡献度 贡献", means: contribution},
	{text: "高于 高出 快于 低于 慢于 领先 领先于 跑赢 超出 高 低 快 慢 优于 落后", means: lead, tags: tagObject},
	{text: "提高 提升 上升 下降 降低 回落 增加 减少 扩大 缩小 收窄 净增 净增加 净减少 新增 增加了 减少了 提高了 提升了 增量 新增加", means: increase},
	{text: "增至 增加到 增加至 增长到 增长至 提高到 提高至 提升到 提升至 上升到 上升至 扩大到 扩大至 升至 降至 降到 下降到 下降至 减少到 减少至 回落到 发展到 壮大到 攀升至 攀升到 跃升至 跃升到 突破到 扩至 升到 增到 达到 达 达至", means: level, tags: tagUpTo | tagHas},
	{text: "降至 降到 下降到 下降至 减少到 减少至 回落到 降低到 降低至", means: level, tags: tagUpTo | tagHas | tagFall},
	{text: "增至 增加到 增加至 增长到 增长至 提高到 提高至 提升到 提升至 上升到 上升至 升至 升到 增到 攀升至 攀升到 跃升至 跃升到 壮大到 扩大到", means: level, tags: tagUpTo | tagHas | tagRise},
	{text: "为 是 有 共有 拥有 现有 共 总计 合计 总数 总量 总数达 数量 数量达 总额 总值 规模 规模达 存量 拥有量 保有量 培育 培育出 集聚 聚集 汇聚 涌现 涌现出 认定 建成 形成 孵化 诞生 坐拥 共培育 累计培育 已有 家数 件数 数 额 量 数目 入库 达成", means: level, tags: tagHas},
	{text: "位居 位列 排名 名列 居 列 排 排在 位次 跻身 位于", means: rank},
	{text: "连续 连着 接连 持续", tags: tagRun},
	// roles
	{text: "比 较 相较 相较于 较之 相对 相对于 对比 比起", tags: tagObject | tagBase},
	{text: "与 同 和 跟", tags: tagBase},
	{text: "相比 相比较 的基础上 基础上 为基数 为基期", tags: tagBaseEnd},
	{text: "对", tags: tagObject},
	{text: "从 由 自", tags: tagFrom},
	{text: "上年 上一年 上年同期 去年同期 上年末 上年底", tags: tagPrior, years: 0},
	{text: "去年", tags: tagYear, years: 0},
	{text: "前年", tags: tagYear, years: -1},
	{text: "大前年", tags: tagYear, years: -2},
	{text: "明年 后年", tags: tagYear, years: 2},
	{text: "以来 起 至今 迄今 开始", tags: tagSince},
	{text: "末 底 年末 年底 期末 收官 收官之年 收官时 结束时 末期 末年 岁末 终了", tags: tagEnd},
	{text: "累计 截至 截止 总共 已 已经 共计 目前 至 到", tags: tagAll},
	{text: "力争 预计 预期 有望 争取 届时 将达 将达到 预计将 奋斗目标 瞄准 冲刺 预期目标 主要预期目标 目标是 目标为", tags: tagGoal | tagAim},
	{text: "目标 计划 拟 将 到时 规划到", tags: tagGoal},
	{text: "服务 走访 提供 开展 解决 办理 减免 送 帮助 惠及 助力 扶持 支持 组织 吸引 引进 引导 推动 协助 为 覆盖 对接 帮扶 指导 受理 发放 授信", tags: tagSubset},
	{text: "每万人口 每万名 人均 户均 每百家 规上 民营 上市 外资 中小 新认定 新培育 新引进 新增 通过 申报 新注册 新入库 新设 拟上市 入库培育 其他 其余 近 重点 部分 科技型 申请 授权 转让 每万人", tags: tagRestrict},
	{text: "分别 依次 各自", tags: tagPair},
	{text: "获批 入选 成立 揭牌 启动 荣获 研发 获评 投产 出台 印发 落户 签约 挂牌 设立 推出 获得 上线 开工 竣工 投用 举办 召开 研制 获 首创 创建", tags: tagEvent},
	{text: "那时 当时 彼时 起初 最初 曾 曾经 原来 此前 以前 当初 早年 成立时 刚成立 成立之初 多年前", tags: tagThen},
	{text: "↑", means: increase},
	{text: "↓", means: increase, tags: tagFall},
	{text: "基本 接近 几近 将近 几乎", tags: tagHedge},
	{text: "推算 测算 估算 反推 折算 倒推", tags: tagImplied},
	{text: "破 突破 冲破 站上 迈上 跨上 迈过 跨过 越过 跃过 超过 超 逾 稳超 均超 双超 过 大关 迈入 跨入 冲上", tags: tagOver},
	{text: "集团 公司 股份 有限公司 企业集团 子公司", tags: tagKin},
	// places
	{text: "高新区 全区 园区 我区 本区 区内 辖区 该区 清远高新区 清远国家高新区 清远国家高新技术产业开发区 清远高新技术产业开发区 清高新区 广东清远高新区 清远市高新区 广东清远高新技术产业开发区 我们 区域内 我市高新区 清远高新", tags: tagOwn},
	{text: "全市 全省 全国 全球 我市 我省 我国 本市 本省 该市 该省 全县 市域 省内 国内 市区 两市 全世界 世界 粤东 粤西 粤北 粤东西北 珠三角 大湾区 粤港澳大湾区 北部生态发展区", tags: tagPlace},
	{text: "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门", tags: tagPlace},
	{text: "广州 深圳 珠海 汕头 佛山 韶关 河源 梅州 惠州 汕尾 东莞 中山 江门 阳江 湛江 茂名 肇庆 潮州 揭阳 云浮 清远 清远市 清城 清新 英德 连州 佛冈 阳山 连山 连南 杭州 苏州 南京 成都 武汉 西安 合肥 长沙 郑州 青岛 济南 厦门 宁波 无锡 福州 南宁 昆明 贵阳 南昌", tags: tagPlace},
	{text: "广清经开区 广清产业园 广德产业园 广佛产业园 经开区 开发区 自贸区 南沙 黄埔", tags: tagPlace},
	{text: "首位 首个 首家 首批 首设 首创 第一 唯一 率先 前列 榜首 首次 之首 首款 首座 首例 最大 最多 最高 领先地位 头部 前茅 第 首先 龙头", tags: tagHonour},
	// words that say nothing of the subject
	{text: "高质量 高水平 高端 高标准 高技术 高效 加快 尽快 提高了 对接 应对 针对 面对 自主 各自 各自的 同时 共同 协同 合同 总和 成为 作为 认为 称为 由此 因此 从而 自身 占地 占地面积 增加值 增强 新高", tags: 0},
	{text: "的 了 着 地 得 在 于 以 之 而 且 并 也 都 均 又 再 还 则 就 其 其中 此 该 这 那 各 每 每年 每月 年 月 日 中 内 里 上 下 左右 约 近 超 逾 多 余 个 家 件 项 人 元 大 小 新 更 最 与 及 以及 和 等 至 到 已 个百分点 百分点", tags: 0},
	{text: "实现 完成 取得 价值 价值达 面积 面积达 拿出 设立 划拨 列支 设有 配套 累计实现 累计完成 提供给 做到 做大 帮 帮了 帮扶 受益 从中受益 融资 贷款 金额 额度 资金 产值 总产值 工业产值 补贴 奖励 占地约 面积约 建设面积 保持 呈现 达成 创下 录得 安排 投入 用于 提供 给予 整合 规划建设 规划 建设 占地 获得 拿下 收获 斩获 惠及 帮助 助力 受助 审核 通过 入住 已审核入住 入选 上榜 成为 跃居 稳居 继续 仍 依然 只 仅 仅有 不足 全部 全年 年度 当年 期间 时期 期 时 过去 今年 目前 当前 现在 如今 眼下 截至目前 截至 近年来 日前 据悉 据了解 据介绍 据统计 数据显示 统计显示 初步统计 初步核算 数据 显示 同时 此外 另外 另一方面 一方面 特别是 尤其是 其次 再者 最终 最后 值得一提的是 更为亮眼的是 亮眼 喜人 可观", tags: 0},
	{text: "快速 迅速 稳步 大幅 显著 明显 持续 稳定 强劲 迅猛 高速 较快 平稳 不断 逐年 逐步 进一步 一举 成功 圆满 超额 首次 再次 双双 纷纷 全面 有力 有效 直接 共同 合力 合计 总体 整体 平均 高达 多达 仅为 均为 约为 大约 接近 将近 左右 以上 以下 上下 实际 净 纯 实 仍然 始终 一直 正增长 两位数 两位数增长 增势 态势 势头 良好 规模 水平 幅度 速度 成绩 成效 成果 亮点 佳绩 答卷 新高 历史新高", tags: 0},
	{text: "企业 产业 行业 工业 经济 增加值 总量 指标 情况 方面 领域 成绩单 主体 群体 队伍 阵营 矩阵 数字 一组数据 该产业 这些产业 该行业 该集团 该公司 公司 企业 它 它们 他们 他 她 前者 后者 两者 三者 记者 了解到 获悉 介绍 说 表示 指出 告诉 透露 报道", tags: 0},
}
