package frozen

// headWords stand at the head of every file, for who opens it by hand.
var headWords = []string{
	"本文件由 zonepress release 命令生成，存放这一版公布的全部数字。请勿修改、移动或删除；末行是校验码，改动后无法通过检查。",
	"要更正数字，请改 data/indicators/ 中的数据，并在 data/corrections.yaml 写明原因；文件损坏时，从版本库恢复。",
	"与指标相同的单位、与数字相同的写法、只在表里写一次的名称，下面不再重复。",
}
